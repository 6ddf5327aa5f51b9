# Read at the end of project() by the tsan preset: every target made after this links the library first.
if(NOT APPLE)
    find_package(Qt6 REQUIRED COMPONENTS Core)
    add_library(qthandover SHARED ${CMAKE_CURRENT_LIST_DIR}/qthandover.cpp)
    target_compile_features(qthandover PRIVATE cxx_std_20)
    target_link_libraries(qthandover PRIVATE Qt6::Core ${CMAKE_DL_LIBS})
    link_libraries(qthandover)
endif()
