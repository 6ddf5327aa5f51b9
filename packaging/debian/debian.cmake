# Two packages for Debian by `cpack -G DEB`: bt2c-recovery, and bt2c-recovery-console, which needs it.
if(NOT EXISTS /etc/debian_version)
    install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${docs} COMPONENT cli)
    add_custom_target(compressed ALL DEPENDS ${all_compressed})
    return()
endif()

# What Debian's policy wants among the documents: the licence in its own form, and a changelog of the packaging.
set(debian_version ${PROJECT_VERSION}-1)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH, where that is set
file(STRINGS ${CMAKE_SOURCE_DIR}/LICENSE copyright_line REGEX "^Copyright")
string(REGEX REPLACE "^Copyright \\(c\\) " "" copyright_holders "${copyright_line}")
file(READ ${CMAKE_SOURCE_DIR}/LICENSE licence)
string(REGEX REPLACE "^.*(Permission is.*[^\n])\n*$" "\\1" licence "${licence}")
string(REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REPLACE "\n" "\n " licence "${licence}")
configure_file(debian/copyright.in copyright @ONLY)

set(packages bt2c-recovery)
if(BT2C_BUILD_UI)
    list(APPEND packages bt2c-recovery-console)
endif()
foreach(package IN LISTS packages)
    configure_file(debian/changelog.in changelog.${package} @ONLY)
    compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog.${package} changelog.${package})
    set(of_component cli)
    set(folder ${docs})
    if(package STREQUAL "bt2c-recovery-console")
        set(of_component console)
        set(folder ${console_docs})
    endif()
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${folder} COMPONENT ${of_component})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.${package}.gz
        DESTINATION ${folder} RENAME changelog.Debian.gz COMPONENT ${of_component})
endforeach()
add_custom_target(compressed ALL DEPENDS ${all_compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME bt2c-recovery)
set(CPACK_PACKAGE_VENDOR "BT2C Recovery Console contributors")
set(CPACK_PACKAGE_CONTACT "${BT2C_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_COMPONENTS_ALL cli)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${BT2C_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Loaded at run time, so that no program names it: SQLite for the record of operations, drawings of icons.
set(CPACK_DEBIAN_CLI_PACKAGE_NAME bt2c-recovery)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS
    "ca-certificates, docker.io | docker-ce | podman, docker-compose | docker-compose-plugin, restic")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS
    "cron | cron-daemon, default-mta | mail-transport-agent, openssh-client, prometheus-node-exporter, rclone")
set(CPACK_DEBIAN_CLI_DESCRIPTION
"recover a BT2C validator, and make, check and restore its backups
bt2c-recovery lists the backups of a BT2C validator, reads them to the last
byte to tell which are sound, makes new ones and restores them, which can be
undone. It says what is wrong with a validator and leads through the
documented procedures, keeps encrypted copies elsewhere by restic, and tells
by mail, webhook or Prometheus what goes wrong.
.
This is the command line, for people, scripts and cron.")

if(BT2C_BUILD_UI)
    list(APPEND CPACK_COMPONENTS_ALL console)
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME bt2c-recovery-console)
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS
        "bt2c-recovery (= ${debian_version}), libqt6sql6-sqlite, qt6-svg-plugins")
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, qt6-wayland")
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
    set(CPACK_DEBIAN_CONSOLE_DESCRIPTION
"window to recover a BT2C validator, and to look after its backups
The window shows at any moment whether the validator could be recovered now,
and to what. It lists backups with their state, restores one and undoes that,
says what is wrong, leads through the documented procedures, and shows and
changes when cron makes backups.")
endif()
include(CPack)
