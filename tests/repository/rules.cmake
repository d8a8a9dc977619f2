# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# Rules that a search can check: what must appear nowhere in our sources.
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h ${SOURCE}/models/*.cpp
    ${SOURCE}/models/*.h ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h)
set(faults 0)
foreach(file IN LISTS files)
    file(STRINGS ${SOURCE}/${file} first LIMIT_COUNT 1)
    if(NOT first MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
        message("${file}: the first line must name the licence")
        math(EXPR faults "${faults} + 1")
    endif()
    # TLS errors are final; default configurations and sender() are what style and network rules forbid.
    file(STRINGS ${SOURCE}/${file} forbidden
        REGEX "ignoreSslErrors|setDefaultConfiguration|[^a-zA-Z_]sender\\(\\)|SIGNAL\\(|SLOT\\(|Http2AllowedAttribute, true")
    if(forbidden)
        message("${file}: forbidden: ${forbidden}")
        math(EXPR faults "${faults} + 1")
    endif()
    # GCC 12 destroys the temporaries of a condition inside a co_await twice: name them first.
    file(STRINGS ${SOURCE}/${file} conditions REGEX "co_await [^;]*\\?")
    if(conditions)
        message("${file}: a condition inside a co_await: ${conditions}")
        math(EXPR faults "${faults} + 1")
    endif()
endforeach()
if(faults)
    message(FATAL_ERROR "${faults} faults")
endif()
