# SPDX-License-Identifier: GPL-3.0-or-later
# app/run for Windows: installs what is missing, builds, and opens the demonstration casebook (or the one named).
# Not tried yet on a Windows machine.
param([string] $Casebook = '')
$ErrorActionPreference = 'Stop'
if ($Casebook -and $Casebook -notmatch '^postgresql://') { $Casebook = (Resolve-Path $Casebook).Path }
Set-Location (Split-Path $PSScriptRoot)
. app\packages\install.ps1

Build-Preset release
if (-not $Casebook) {
    $Casebook = 'build\demo\demonstration.lodebook'
    if (-not (Test-Path $Casebook)) {
        Say 'making the demonstration casebook'
        New-Item -ItemType Directory -Force build\demo | Out-Null
        build\release\bin\lodebook-cli.exe --casebook $Casebook create --demo
        if ($LASTEXITCODE -ne 0) {
            Remove-Item -Recurse -Force build\demo
            Stop-WithReason 'The demonstration casebook could not be made.'
        }
    }
}
build\release\bin\lodebook.exe $Casebook
exit $LASTEXITCODE
