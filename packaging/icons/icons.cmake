# The icon's renditions, drawn from resources/bt2c-recovery.svg while building.
set(drawing ${CMAKE_SOURCE_DIR}/resources/bt2c-recovery.svg)
if(NOT BT2C_INSTALL_ICONS)
    return()
endif()

add_executable(render-icon icons/rendericon.cpp)
target_link_libraries(render-icon PRIVATE bt2c_common Qt6::Gui Qt6::Svg)
set_target_properties(render-icon PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})

# draw_icons(FOLDER NAME SIZE...): FOLDER/SIZE.png for each; NAME lists the files.
function(draw_icons folder list)
    set(arguments)
    set(files)
    foreach(size IN LISTS ARGN)
        list(APPEND arguments ${size} ${folder}/${size}.png)
        list(APPEND files ${folder}/${size}.png)
    endforeach()
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${files}
        COMMAND render-icon ${drawing} ${arguments}
        DEPENDS render-icon ${drawing}
        COMMENT "Drawing the icon"
        VERBATIM)
    set(${list} ${files} PARENT_SCOPE)
endfunction()

set(icons ${CMAKE_CURRENT_BINARY_DIR}/icons)
if(APPLE)
    draw_icons(${icons} drawn 16 32 64 128 256 512 1024)
    set(iconset ${icons}/bt2c-recovery-console.iconset)
    set(icns ${icons}/bt2c-recovery-console.icns)
    set(copies)
    foreach(size 16 32 128 256 512)
        math(EXPR double "2 * ${size}")
        list(APPEND copies
            COMMAND ${CMAKE_COMMAND} -E copy ${icons}/${size}.png ${iconset}/icon_${size}x${size}.png
            COMMAND ${CMAKE_COMMAND} -E copy ${icons}/${double}.png ${iconset}/icon_${size}x${size}@2x.png)
    endforeach()
    add_custom_command(OUTPUT ${icns}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${iconset}
        ${copies}
        COMMAND iconutil --convert icns --output ${icns} ${iconset}
        DEPENDS ${drawn}
        VERBATIM)
    add_custom_target(icons ALL DEPENDS ${icns})
    install(FILES ${icns} DESTINATION ${bundle}/Resources COMPONENT console)
else()
    set(sizes 16 22 24 32 48 64 128 256 512)
    draw_icons(${icons} drawn ${sizes})
    add_custom_target(icons ALL DEPENDS ${drawn})
    foreach(size IN LISTS sizes)
        install(FILES ${icons}/${size}.png
            DESTINATION ${share}/icons/hicolor/${size}x${size}/apps RENAME ${BT2C_APP_ID}.png COMPONENT console)
    endforeach()
    install(FILES ${drawing}
        DESTINATION ${share}/icons/hicolor/scalable/apps RENAME ${BT2C_APP_ID}.svg COMPONENT console)
endif()
