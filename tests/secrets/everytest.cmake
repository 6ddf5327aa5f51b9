# Every test is run while process lists are watched for the secrets that tests plant, and the run ends with a look
# through the files it made (leakwatch.py). As a fixture this holds however tests are started and whichever are chosen,
# and the look comes when CTest's log is all but done. To be included when all tests are known.
if(CMAKE_VERSION VERSION_LESS 3.28)
    message(STATUS "Tests run without a look for leaked secrets, which needs CMake 3.28")
    return()
endif()

function(bt2c_watch_tests directory)
    get_property(tests DIRECTORY ${directory} PROPERTY TESTS)
    if(tests)
        set_property(TEST ${tests} DIRECTORY ${directory} APPEND PROPERTY FIXTURES_REQUIRED leakwatch)
    endif()
    get_property(folders DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        bt2c_watch_tests(${folder})
    endforeach()
endfunction()
bt2c_watch_tests(${CMAKE_CURRENT_SOURCE_DIR})

find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(leakwatch ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/leakwatch.py)
add_test(NAME leakwatch_begin COMMAND ${leakwatch} begin ${CMAKE_BINARY_DIR}/Testing)
add_test(NAME leakwatch_end
    COMMAND ${leakwatch} end ${CMAKE_BINARY_DIR}/Testing ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
set_tests_properties(leakwatch_begin PROPERTIES FIXTURES_SETUP leakwatch TIMEOUT 60)
set_tests_properties(leakwatch_end PROPERTIES FIXTURES_CLEANUP leakwatch TIMEOUT 900)
