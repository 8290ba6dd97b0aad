<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClaimPane</name>
    <message numerus="yes">
        <source>The party was set for the whole column: %n figure(s).</source>
        <translation>
            <numerusform>The party was set for the whole column: %n figure.</numerusform>
            <numerusform>The party was set for the whole column: %n figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message numerus="yes">
        <source>One case, %n flags</source>
        <translation>
            <numerusform>One case, %n flag</numerusform>
            <numerusform>One case, %n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePane</name>
    <message numerus="yes">
        <source>%n more in the reference list</source>
        <translation>
            <numerusform>%n more in the reference list</numerusform>
            <numerusform>%n more in the reference list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n paragraph(s) are the same in both</source>
        <translation>
            <numerusform>%n paragraph is the same in both</numerusform>
            <numerusform>%n paragraphs are the same in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message numerus="yes">
        <source>%n file(s) will be imported</source>
        <translation>
            <numerusform>%n file will be imported</numerusform>
            <numerusform>%n files will be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All documents in %n folder(s) will be imported</source>
        <translation>
            <numerusform>All documents in %n folder will be imported</numerusform>
            <numerusform>All documents in %n folders will be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will be fetched from the web</source>
        <translation>
            <numerusform>%n page will be fetched from the web</numerusform>
            <numerusform>%n pages will be fetched from the web</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureSentence</name>
    <message numerus="yes">
        <source>for the whole column: %n figure(s)</source>
        <translation>
            <numerusform>for the whole column: %n figure</numerusform>
            <numerusform>for the whole column: %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>and %n more figure(s)</source>
        <translation>
            <numerusform>and %n more figure</numerusform>
            <numerusform>and %n more figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found.</source>
        <translation>
            <numerusform>%n figure found.</numerusform>
            <numerusform>%n figures found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were here already.</source>
        <translation>
            <numerusform>%n article was here already.</numerusform>
            <numerusform>%n articles were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were passed over: no kind of document that can be read.</source>
        <translation>
            <numerusform>%n file was passed over: no kind of document that can be read.</numerusform>
            <numerusform>%n files were passed over: no kind of document that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stood there twice.</source>
        <translation>
            <numerusform>%n address stood there twice.</numerusform>
            <numerusform>%n addresses stood there twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), highest mark {mark}.</source>
        <translation>
            <numerusform>%n reference, highest mark {mark}.</numerusform>
            <numerusform>%n references, highest mark {mark}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InheritedLinks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message numerus="yes">
        <source>%n of unknown origin: ?</source>
        <translation>
            <numerusform>%n of unknown origin: ?</numerusform>
            <numerusform>%n of unknown origin: ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other conflict(s) of this case stay.</source>
        <translation>
            <numerusform>%n other conflict of this case stays.</numerusform>
            <numerusform>%n other conflicts of this case stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) not shown</source>
        <translation>
            <numerusform>%n more figure not shown</numerusform>
            <numerusform>%n more figures not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more origin(s)</source>
        <translation>
            <numerusform>%n more origin</numerusform>
            <numerusform>%n more origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n open conflict</numerusform>
            <numerusform>%n open conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message numerus="yes">
        <source>%n claim(s) stand where they stood.</source>
        <translation>
            <numerusform>%n claim stands where it stood.</numerusform>
            <numerusform>%n claims stand where they stood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) followed words that changed a little.</source>
        <translation>
            <numerusform>%n claim followed words that changed a little.</numerusform>
            <numerusform>%n claims followed words that changed a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) wait in the tray.</source>
        <translation>
            <numerusform>%n claim waits in the tray.</numerusform>
            <numerusform>%n claims wait in the tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified claim(s) went back to review.</source>
        <translation>
            <numerusform>%n verified claim went back to review.</numerusform>
            <numerusform>%n verified claims went back to review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameEvent</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s)</source>
        <translation>
            <numerusform>and %n more figure</numerusform>
            <numerusform>and %n more figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support(s) linked between claims that agree.</source>
        <translation>
            <numerusform>%n support linked between claims that agree.</numerusform>
            <numerusform>%n supports linked between claims that agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>{decided} of %n figure(s) decided</source>
        <translation>
            <numerusform>{decided} of %n figure decided</numerusform>
            <numerusform>{decided} of %n figures decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n open conflict</numerusform>
            <numerusform>%n open conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claims of %n article(s) whose words a newer text lost. Shows them.</source>
        <translation>
            <numerusform>Claims of %n article whose words a newer text lost. Shows them.</numerusform>
            <numerusform>Claims of %n articles whose words a newer text lost. Shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message numerus="yes">
        <source>%n open conflict(s) in this project</source>
        <translation>
            <numerusform>%n open conflict in this project</numerusform>
            <numerusform>%n open conflicts in this project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, if figures of two articles tell of one event</source>
        <translation>
            <numerusform>%n more, if figures of two articles tell of one event</numerusform>
            <numerusform>%n more, if figures of two articles tell of one event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n claim(s) in the tray</source>
        <translation>
            <numerusform>%n claim in the tray</numerusform>
            <numerusform>%n claims in the tray</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n verified claim(s) exported to {file}.</source>
        <translation>
            <numerusform>%n verified claim exported to {file}.</numerusform>
            <numerusform>%n verified claims exported to {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>
