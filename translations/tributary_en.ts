<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln question(s) are not answered. What is answered can be sent now, and the rest later.</source>
        <extracomment>Above all answers, before they are sent: %Ln questions are open</extracomment>
        <translation>
            <numerusform>%Ln question is not answered. What is answered can be sent now, and the rest later.</numerusform>
            <numerusform>%Ln questions are not answered. What is answered can be sent now, and the rest later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>Please correct %Ln answer(s)</source>
        <extracomment>Heading above the links to what is wrong</extracomment>
        <translation>
            <numerusform>Please correct %Ln answer</numerusform>
            <numerusform>Please correct %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message numerus="yes">
        <source>and %Ln more amount(s)</source>
        <extracomment>Below the amounts of a figure: %n are not shown, in other currencies</extracomment>
        <translation>
            <numerusform>and %Ln more amount</numerusform>
            <numerusform>and %Ln more amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>A length of time, short</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A length of time in minutes, short</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A length of time in hours, short</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A length of time</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>The texts come from %1; %Ln text(s) are not finished.</source>
        <extracomment>Banner for translators: %Ln texts of the file %1 are not translated</extracomment>
        <translation>
            <numerusform>The texts come from %1; %Ln text is not finished.</numerusform>
            <numerusform>The texts come from %1; %Ln texts are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerHomePage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Below a list of things to do: so many more are not shown</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <extracomment>Beside the name of a person: how many questions about them are open</extracomment>
        <translation>
            <numerusform>%Ln answer missing</numerusform>
            <numerusform>%Ln answers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message numerus="yes">
        <source>%1: the person must be at least %Ln years old.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1: the person must be at least %Ln year old.</numerusform>
            <numerusform>%1: the person must be at least %Ln years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %Ln characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1: at most %Ln character.</numerusform>
            <numerusform>%1: at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>First sync: %1 of %2 accounts, %Ln list(s) left</source>
        <extracomment>In the status bar: %1 and %2 are numbers of accounts, %n lists are not read to their end yet</extracomment>
        <translation>
            <numerusform>First sync: %1 of %2 accounts, %Ln list left</numerusform>
            <numerusform>First sync: %1 of %2 accounts, %Ln lists left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln changed object(s) …</source>
        <extracomment>In the status bar: %n objects changed at the server and are read again</extracomment>
        <translation>
            <numerusform>Reading %Ln changed object …</numerusform>
            <numerusform>Reading %Ln changed objects …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <extracomment>After an export: %n rows were written to the file %1</extracomment>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>In the status bar</extracomment>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewAsDialog</name>
    <message numerus="yes">
        <source>You will see what the owner sees, and nothing can be changed. The view ends after %Ln minute(s). Who looks, at what and why is written down first.</source>
        <extracomment>In the dialog that asks for a reason: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>You will see what the owner sees, and nothing can be changed. The view ends after %Ln minute. Who looks, at what and why is written down first.</numerusform>
            <numerusform>You will see what the owner sees, and nothing can be changed. The view ends after %Ln minutes. Who looks, at what and why is written down first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <extracomment>Banner while staff looks at an account as its owner: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
