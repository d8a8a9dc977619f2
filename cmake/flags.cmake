# How every target of ours is compiled: strict Qt, loud warnings, one precompiled header a kind.

add_library(tributary_flags INTERFACE)
target_compile_definitions(tributary_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_QLIST_ITERATORS QT_TYPESAFE_FLAGS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TRIBUTARY_VERSION="${PROJECT_VERSION}")
target_compile_options(tributary_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -fcoroutines -Winvalid-pch
    $<$<BOOL:${TRIBUTARY_WERROR}>:-Werror>)
target_include_directories(tributary_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(TRIBUTARY_SANITIZE)
    target_compile_options(tributary_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tributary_flags INTERFACE -fsanitize=address,undefined)
endif()

# One library a folder of the map, of all its .cpp files: tributary_folder(base FOLDERS sub LINK ... PRECOMPILE ...)
# main.cpp belongs to the program, not to the library, so that tests link what the programs link.
function(tributary_folder name)
    cmake_parse_arguments(PARSE_ARGV 1 FOLDER "" "" "FOLDERS;LINK;PRECOMPILE")
    set(patterns *.cpp *.h)
    foreach(folder IN LISTS FOLDER_FOLDERS)
        list(APPEND patterns ${folder}/*.cpp ${folder}/*.h)
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${patterns})
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(sources MATCHES "\\.cpp")
        add_library(tributary_${name} STATIC ${sources})
        target_link_libraries(tributary_${name} PUBLIC tributary_flags ${FOLDER_LINK})
        if(FOLDER_PRECOMPILE)
            target_precompile_headers(tributary_${name} PRIVATE ${FOLDER_PRECOMPILE})
        endif()
    else()
        add_library(tributary_${name} INTERFACE)
        target_link_libraries(tributary_${name} INTERFACE tributary_flags ${FOLDER_LINK})
    endif()
endfunction()
