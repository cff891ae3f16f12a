# SPDX-License-Identifier: GPL-3.0-or-later
# Everything the program stands on; all of it is packaged by Debian, Homebrew and vcpkg.
set(LODEBOOK_QT Core Gui Svg Sql LinguistTools)
if(LODEBOOK_GUI)
    list(APPEND LODEBOOK_QT Widgets PrintSupport Network) # of Network only what speaks on this computer
endif()
if(LODEBOOK_TESTS)
    list(APPEND LODEBOOK_QT Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${LODEBOOK_QT})
if(TARGET Qt6::Test)
    # Qt writes two absolute paths into every test's command line, for QFINDTESTDATA; tests here ask LODEBOOK_SOURCE_DIR
    # instead, and without the paths a clone in another folder finds its tests in the compiler cache.
    get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
    list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE_(BUILD|SOURCE)DIR")
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
endif()
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
