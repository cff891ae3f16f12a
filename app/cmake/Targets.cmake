# SPDX-License-Identifier: GPL-3.0-or-later
# One function per kind of target, so that a room's CMakeLists.txt says only what it is made of.

# Parsed once per room instead of once per file: that halves a build. Sources name what they use all the same; the
# windowless build does without this and would find out.
set(LODEBOOK_COMMON_HEADERS <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QList> <QString>
    <QVariant> <algorithm> <functional> <memory> <optional>)
set(LODEBOOK_WINDOW_HEADERS <QAction> <QBoxLayout> <QLabel> <QPainter> <QWidget>)

# moc's step looks again when a file it read has changed, and nothing tells it that the list of files has: a class with
# signals in a new header would not link in a build folder made before it.
function(lodebook_look_again_when_files_come name sources)
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${name}_sources.txt")
    set(known "")
    if(EXISTS "${list}")
        file(READ "${list}" known)
    endif()
    if(NOT known STREQUAL sources)
        file(WRITE "${list}" "${sources}")
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp")
    endif()
endfunction()

# lodebook_room(NAME LINKS ... [EXCEPT ...]): the static library of the folder it is called from, without the files that
# belong to another.
# It links what it is given and nothing else: that is how a floor cannot reach the one above it.
function(lodebook_room name)
    cmake_parse_arguments(ROOM "" "" "LINKS;EXCEPT" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    if(ROOM_EXCEPT)
        list(REMOVE_ITEM sources ${ROOM_EXCEPT})
    endif()
    if(NOT sources) # a room nobody has moved into yet
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE lodebook_rules ${ROOM_LINKS})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    lodebook_look_again_when_files_come(${name} "${sources}")
    target_link_libraries(${name} PUBLIC lodebook_rules ${ROOM_LINKS})
    target_precompile_headers(${name} PRIVATE ${LODEBOOK_COMMON_HEADERS})
    if("Qt6::Widgets" IN_LIST ROOM_LINKS)
        target_precompile_headers(${name} PRIVATE ${LODEBOOK_WINDOW_HEADERS})
    endif()
endfunction()

# lodebook_test(FILE LINKS ...): one test program per tst_*.cpp, registered with CTest under its own name.
function(lodebook_test file)
    cmake_parse_arguments(TEST "" "" "LINKS" ${ARGN})
    get_filename_component(name "${file}" NAME_WE)
    add_executable(${name} "${file}")
    target_link_libraries(${name} PRIVATE lodebook_rules Qt6::Test ${TEST_LINKS})
    # A program that leaves everything out passes its set-up and tear-down at most: ctest calls that skipped, not passed.
    add_test(NAME ${name} COMMAND ${name})
    # How long one may take is said to ctest; Qt Test alone would end a function of the long run after five minutes.
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home;LODEBOOK_SOURCE_DIR=${CMAKE_SOURCE_DIR};LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=43200000"
        SKIP_REGULAR_EXPRESSION "Totals: [012] passed, 0 failed, [1-9][0-9]* skipped")
endfunction()
