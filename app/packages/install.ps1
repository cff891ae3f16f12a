# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run.ps1 and tests/run.ps1. Not tried yet: written for Windows 10 and later with Visual Studio 2022.
#
# It expects git, CMake and the C++ compiler (Visual Studio's "Desktop development with C++" brings the last two and
# Ninja), and fetches everything else with vcpkg: the copy that VCPKG_ROOT names, or one of its own in build\vcpkg.

function Say([string] $text) { Write-Host "lodebook: $text" }

function Stop-WithReason([string] $text) {
    Say $text
    exit 1
}

function Enter-CompilerShell {
    if (Get-Command cl.exe -ErrorAction SilentlyContinue) { return }
    $finder = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
    if (-not (Test-Path $finder)) { Stop-WithReason 'Visual Studio 2022 with "Desktop development with C++" is needed.' }
    $studio = & $finder -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    if (-not $studio) { Stop-WithReason 'Visual Studio is here, its C++ compiler is not: add "Desktop development with C++".' }
    Import-Module "$studio\Common7\Tools\Microsoft.VisualStudio.DevShell.dll"
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64' | Out-Null
}

# The folder of a vcpkg that works.
function Get-Vcpkg {
    if ($env:VCPKG_ROOT -and (Test-Path "$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake")) { return $env:VCPKG_ROOT }
    $own = Join-Path (Get-Location) 'build\vcpkg'
    if (-not (Test-Path "$own\vcpkg.exe")) {
        Say 'fetching vcpkg into build\vcpkg'
        git clone --quiet https://github.com/microsoft/vcpkg $own
        & "$own\bootstrap-vcpkg.bat" -disableMetrics | Out-Null
    }
    return $own
}

# Configures and builds one preset; the first time vcpkg builds Qt as well, which takes an hour or two.
function Build-Preset([string] $preset, [string[]] $options = @()) {
    Enter-CompilerShell
    $vcpkg = Get-Vcpkg
    Say "building $preset"
    cmake --preset $preset "-DCMAKE_TOOLCHAIN_FILE=$vcpkg\scripts\buildsystems\vcpkg.cmake" `
        "-DVCPKG_MANIFEST_DIR=$(Get-Location)\app\packages" @options
    if ($LASTEXITCODE -ne 0) { Stop-WithReason "$preset could not be configured." }
    cmake --build "build\$preset"
    if ($LASTEXITCODE -ne 0) { Stop-WithReason "$preset does not build." }
    $env:PATH = "$(Get-Location)\build\$preset\vcpkg_installed\x64-windows\bin;$env:PATH"
    $env:QT_PLUGIN_PATH = "$(Get-Location)\build\$preset\vcpkg_installed\x64-windows\Qt6\plugins"
}
