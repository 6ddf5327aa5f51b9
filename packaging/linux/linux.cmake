# What a Linux desktop and its package formats want: desktop file, AppStream data, compressed man pages and changelog.
find_program(BT2C_GZIP gzip REQUIRED)

# compressed(FILE NAME): NAME.gz, the same for the same FILE; left in the folder of this build.
set(all_compressed)
function(compressed file name)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${output}
        COMMAND ${BT2C_GZIP} -9nc ${file} > ${output}
        DEPENDS ${file}
        VERBATIM)
    set(all_compressed ${all_compressed} ${output} PARENT_SCOPE)
endfunction()

foreach(page IN LISTS man_pages)
    compressed(${CMAKE_CURRENT_SOURCE_DIR}/man/${page} ${page})
endforeach()
compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/bt2c-recovery.1.gz DESTINATION ${man} COMPONENT cli)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${docs} COMPONENT cli)

# The package of the window has a folder of documents of its own.
set(console_docs ${CMAKE_INSTALL_DATAROOTDIR}/doc/bt2c-recovery-console)
if(BT2C_BUILD_UI)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/bt2c-recovery-console.1.gz DESTINATION ${man} COMPONENT console)

    configure_file(linux/desktop.in ${BT2C_APP_ID}.desktop @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${BT2C_APP_ID}.desktop
        DESTINATION ${share}/applications COMPONENT console)

    # The changelog says which versions there are: "## [VERSION] - YYYY-MM-DD".
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
    file(STRINGS ${CMAKE_SOURCE_DIR}/CHANGELOG.md headings REGEX "^## \\[[0-9][^]]*\\] - [0-9-]+")
    set(BT2C_RELEASES)
    foreach(heading IN LISTS headings)
        string(REGEX REPLACE "^## \\[([^]]*)\\] - ([0-9-]+).*" "    <release version=\"\\1\" date=\"\\2\"/>\n"
            release "${heading}")
        string(APPEND BT2C_RELEASES "${release}")
    endforeach()
    if(BT2C_RELEASES)
        set(BT2C_RELEASES "  <releases>\n${BT2C_RELEASES}  </releases>\n")
    endif()
    set(BT2C_LINKS)
    if(BT2C_HOMEPAGE)
        file(READ linux/links.xml.in BT2C_LINKS)
        string(CONFIGURE "${BT2C_LINKS}" BT2C_LINKS @ONLY)
    endif()
    configure_file(linux/metainfo.xml.in ${BT2C_APP_ID}.metainfo.xml @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${BT2C_APP_ID}.metainfo.xml
        DESTINATION ${share}/metainfo COMPONENT console)
endif()
