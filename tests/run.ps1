# SPDX-License-Identifier: GPL-3.0-or-later
# tests/run for Windows: installs what is missing, builds, runs every test and ends with one line that counts.
# Not tried yet on a Windows machine. It starts no PostgreSQL server: name one in LODEBOOK_TEST_POSTGRES, or those
# tests are skipped and say so.
param([switch] $Long)
$ErrorActionPreference = 'Stop'
Set-Location (Split-Path $PSScriptRoot)
. app\packages\install.ps1

if ($Long) { $env:LODEBOOK_LONG = '1' }
Build-Preset tests @('-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=/O1 /Zi /DQT_FORCE_ASSERTS')
$report = Join-Path (Get-Location) 'build\tests\report.xml'
if (Test-Path $report) { Remove-Item $report }
ctest --test-dir build\tests --parallel $env:NUMBER_OF_PROCESSORS --output-on-failure --no-tests=error --output-junit $report
$status = $LASTEXITCODE
if (-not (Test-Path $report)) { Stop-WithReason 'ctest ended without a report.' }

Select-String -Path build\tests\Testing\Temporary\LastTest.log -Pattern '^SKIP\s+: (.*)$' |
    ForEach-Object { "skipped: $($_.Matches[0].Groups[1].Value)" } | Sort-Object -Unique
$suite = ([xml](Get-Content -Raw $report)).testsuite
$failed = [int]$suite.failures
$skipped = [int]$suite.skipped + [int]$suite.disabled
"$([int]$suite.tests - $failed - $skipped) passed, $failed failed, $skipped skipped"
exit $status
