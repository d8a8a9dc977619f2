<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FigureCard</name>
    <message numerus="yes">
        <source>and %n more amount(s)</source>
        <extracomment>Below the amounts of a figure: %n are not shown, in other currencies</extracomment>
        <translation>
            <numerusform>and %n more amount</numerusform>
            <numerusform>and %n more amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A length of time, short</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A length of time in minutes, short</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A length of time in hours, short</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A length of time</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>First sync: %1 of %2 accounts, %n list(s) left</source>
        <extracomment>In the status bar: %1 and %2 are numbers of accounts, %n lists are not read to their end yet</extracomment>
        <translation>
            <numerusform>First sync: %1 of %2 accounts, %n list left</numerusform>
            <numerusform>First sync: %1 of %2 accounts, %n lists left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n changed object(s) …</source>
        <extracomment>In the status bar: %n objects changed at the server and are read again</extracomment>
        <translation>
            <numerusform>Reading %n changed object …</numerusform>
            <numerusform>Reading %n changed objects …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>After an export: %n rows were written to the file %1</extracomment>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <extracomment>In the status bar</extracomment>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
</TS>
