# SPDX-License-Identifier: GPL-3.0-or-later
# The rules every target is compiled under, in one interface target: link lodebook_rules, get them all.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # base_dir makes a fresh clone in another folder hit the same cache; the sloppiness is what precompiled headers and
    # sources that were made a moment ago need.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}"
        "CCACHE_NOHASHDIR=1"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)

add_library(lodebook_rules INTERFACE)
target_include_directories(lodebook_rules INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(lodebook_rules INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LODEBOOK_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(lodebook_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Werror=switch -Werror=return-type -Werror=unused-result)
    if(LODEBOOK_SANITIZE)
        target_compile_options(lodebook_rules INTERFACE -fsanitize=address,undefined
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(lodebook_rules INTERFACE -fsanitize=address,undefined)
    endif()
    if(MOLD_PROGRAM AND NOT APPLE)
        target_link_options(lodebook_rules INTERFACE -fuse-ld=mold)
    endif()
elseif(MSVC)
    target_compile_options(lodebook_rules INTERFACE /W4 /permissive- /utf-8 /we4062)
endif()
