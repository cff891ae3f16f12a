# SPDX-License-Identifier: GPL-3.0-or-later
# Everything the program stands on; all of it is packaged by Debian, Homebrew and vcpkg.
set(LODEBOOK_QT Core Gui Sql Concurrent LinguistTools)
if(LODEBOOK_GUI)
    list(APPEND LODEBOOK_QT Widgets PrintSupport Svg)
endif()
if(LODEBOOK_TESTS)
    list(APPEND LODEBOOK_QT Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${LODEBOOK_QT})
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
