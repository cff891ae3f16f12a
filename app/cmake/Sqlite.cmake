# SPDX-License-Identifier: GPL-3.0-or-later
# Which SQLite the program carries, as the target lodebook_sqlite: SQLite3MultipleCiphers (one SQLite everywhere, and
# encryption at rest) where its source can be had, else the system's, without encryption. See app/decisions/0015.
#
# The source is one package of the npm registry, pinned below. It is kept in a cache folder of the user, never in the
# repository. LODEBOOK_CIPHER_SOURCE names a folder with sqlite3.c and sqlite3.h for machines that reach no registry.
set(LODEBOOK_ENCRYPTION AUTO CACHE STRING "Encryption at rest: ON, OFF, or AUTO (where its source can be had)")
set_property(CACHE LODEBOOK_ENCRYPTION PROPERTY STRINGS AUTO ON OFF)
set(LODEBOOK_CIPHER_SOURCE "" CACHE PATH "Folder with sqlite3.c and sqlite3.h of SQLite3MultipleCiphers; empty: fetched")

set(cipher_package better-sqlite3-multiple-ciphers)
set(cipher_version 12.11.1) # SQLite3MultipleCiphers 2.3.5, SQLite 3.53.2
set(cipher_hash_c 670d8d053176b53a68073b168f8e68fb72db67bdf964a0eb130338e9391198b9)
set(cipher_hash_h 8270c30673c9dccb08f0516ae63b64f898a09bc92b76d850cd912b0c1461dbe5)

# Whether the folder holds exactly the two files we know.
function(lodebook_is_cipher_source folder answer)
    set(${answer} FALSE PARENT_SCOPE)
    if(EXISTS "${folder}/sqlite3.c" AND EXISTS "${folder}/sqlite3.h")
        file(SHA256 "${folder}/sqlite3.c" hash_c)
        file(SHA256 "${folder}/sqlite3.h" hash_h)
        if(hash_c STREQUAL cipher_hash_c AND hash_h STREQUAL cipher_hash_h)
            set(${answer} TRUE PARENT_SCOPE)
        endif()
    endif()
endfunction()

function(lodebook_fetch_cipher_source folder)
    find_program(NPM_PROGRAM NAMES npm npm.cmd)
    if(NOT NPM_PROGRAM)
        return()
    endif()
    string(RANDOM LENGTH 8 mark) # two configurations may run at once
    set(work "${folder}.${mark}")
    file(MAKE_DIRECTORY "${work}")
    execute_process(
        COMMAND "${NPM_PROGRAM}" pack --silent --ignore-scripts --fetch-retries=1 --fetch-timeout=60000
            "${cipher_package}@${cipher_version}"
        WORKING_DIRECTORY "${work}" TIMEOUT 180 OUTPUT_VARIABLE tarball ERROR_VARIABLE words RESULT_VARIABLE failed)
    string(STRIP "${tarball}" tarball)
    if(failed OR NOT EXISTS "${work}/${tarball}")
        message(STATUS "npm could not fetch ${cipher_package}: ${words}")
    else()
        file(ARCHIVE_EXTRACT INPUT "${work}/${tarball}" DESTINATION "${work}"
            PATTERNS "package/deps/sqlite3/sqlite3.*" "package/LICENSE")
        lodebook_is_cipher_source("${work}/package/deps/sqlite3" genuine)
        if(genuine AND NOT EXISTS "${folder}")
            file(RENAME "${work}/package/deps/sqlite3" "${folder}")
        elseif(NOT genuine)
            message(WARNING "${cipher_package} ${cipher_version} is not what it was when it was chosen; it is not used")
        endif()
    endif()
    file(REMOVE_RECURSE "${work}")
endfunction()

set(has_cipher FALSE)
if(NOT LODEBOOK_ENCRYPTION STREQUAL "OFF")
    set(cipher_folder "${LODEBOOK_CIPHER_SOURCE}")
    if(NOT cipher_folder)
        set(cache "$ENV{XDG_CACHE_HOME}")
        if(NOT cache AND WIN32)
            set(cache "$ENV{LOCALAPPDATA}")
        elseif(NOT cache)
            set(cache "$ENV{HOME}/.cache")
        endif()
        file(TO_CMAKE_PATH "${cache}/lodebook/${cipher_package}-${cipher_version}" cipher_folder)
    endif()
    lodebook_is_cipher_source("${cipher_folder}" has_cipher)
    if(NOT has_cipher AND NOT LODEBOOK_CIPHER_SOURCE)
        lodebook_fetch_cipher_source("${cipher_folder}")
        lodebook_is_cipher_source("${cipher_folder}" has_cipher)
    endif()
    if(NOT has_cipher AND LODEBOOK_ENCRYPTION STREQUAL "ON")
        message(FATAL_ERROR "Encryption at rest is asked for, but ${cipher_package} ${cipher_version} is not at hand. "
            "Install npm and connect to a registry, or name a folder with its sqlite3.c and sqlite3.h: "
            "-DLODEBOOK_CIPHER_SOURCE=...")
    endif()
endif()

if(has_cipher)
    enable_language(C)
    find_package(Threads REQUIRED)
    # Optimised whatever the rest is, and not seen from outside: another SQLite may be in the same process.
    add_library(lodebook_sqlite STATIC "${cipher_folder}/sqlite3.c")
    set_target_properties(lodebook_sqlite PROPERTIES C_VISIBILITY_PRESET hidden AUTOMOC OFF AUTORCC OFF)
    target_include_directories(lodebook_sqlite SYSTEM PUBLIC "${cipher_folder}")
    # As Debian builds its own, where a casebook could tell the difference; what SQLite sets aside stays in memory.
    target_compile_definitions(lodebook_sqlite PRIVATE SQLITE_ENABLE_FTS5 SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_THREADSAFE=1
        SQLITE_SECURE_DELETE SQLITE_MAX_VARIABLE_NUMBER=250000 SQLITE_TEMP_STORE=3 SQLITE_DEFAULT_MEMSTATUS=0
        SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_SHARED_CACHE SQLITE_LIKE_DOESNT_MATCH_BLOBS)
    if(MSVC)
        target_compile_options(lodebook_sqlite PRIVATE /O2 /w)
    else()
        target_compile_options(lodebook_sqlite PRIVATE -O2 -g0 -w)
    endif()
    target_link_libraries(lodebook_sqlite PUBLIC Threads::Threads ${CMAKE_DL_LIBS})
    if(CCACHE_PROGRAM AND NOT CMAKE_C_COMPILER_LAUNCHER)
        set_target_properties(lodebook_sqlite PROPERTIES C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    endif()
    message(STATUS "Encryption at rest: yes (SQLite3MultipleCiphers from ${cipher_package} ${cipher_version})")
else()
    find_package(SQLite3 3.38 REQUIRED)
    add_library(lodebook_sqlite INTERFACE)
    target_link_libraries(lodebook_sqlite INTERFACE SQLite::SQLite3)
    message(STATUS "Encryption at rest: no; built on the system's SQLite ${SQLite3_VERSION}")
endif()
