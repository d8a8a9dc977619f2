<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleTable</name>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <extracomment>A table as a screen reader describes it: rows %1 to %2 are on screen, of %3 in all</extracomment>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>View as owner …</source>
        <extracomment>Command for an account: see it as its owner does</extracomment>
        <translation>Als Inhaber ansehen …</translation>
    </message>
    <message>
        <source>Give the owner access …</source>
        <extracomment>Command for an account: let its owner into this program</extracomment>
        <translation>Inhaber Zugriff geben …</translation>
    </message>
    <message>
        <source>Connect first: the sign-in comes from the backend.</source>
        <translation>Bitte zuerst verbinden: Die Anmeldung kommt vom Backend.</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Choose …</source>
        <extracomment>First entry of a list from which one chooses</extracomment>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>Of a document: its first side</extracomment>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back, if there is one</source>
        <extracomment>Of a document: its second side, where it has one</extracomment>
        <translation>Rückseite, falls vorhanden</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>Who a bank account belongs to</extracomment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A business</source>
        <extracomment>Who a bank account belongs to</extracomment>
        <translation>Ein Unternehmen</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <extracomment>Field of a form: the country where a bank account is</extracomment>
        <translation>Land der Bank</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Name of its holder</source>
        <translation>Name des Kontoinhabers</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Bankleitzahl</translation>
    </message>
    <message>
        <source>IBAN</source>
        <extracomment>Field of a form: the number of a bank account</extracomment>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <extracomment>Check box below a declaration or the terms of service: %1 is today&apos;s date</extracomment>
        <translation>Akzeptiert am %1</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>This can only be answered on the provider&apos;s own page.</source>
        <translation>Dies lässt sich nur auf der Seite des Anbieters beantworten.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer “%1” instead</source>
        <extracomment>Link below a field of a form: %1 is the name of another field, which may be answered in its place</extracomment>
        <translation>Stattdessen „%1“ beantworten</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A bank account in one line: %1 is its country, %2 dots and the last digits of its number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer to a question of yes or no</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>The answer to: does the owner accept the terms?</extracomment>
        <translation>Akzeptiert</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Platform</source>
        <extracomment>In the column of accounts: the row is the platform&apos;s own</extracomment>
        <translation>Plattform</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the answers</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>This is what will be sent. Numbers that identify somebody are not shown again.</source>
        <translation>Dies wird gesendet. Nummern, die jemanden identifizieren, werden nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Send the answers</source>
        <extracomment>Button: send the answers to the provider</extracomment>
        <translation>Antworten senden</translation>
    </message>
    <message>
        <source>Continue without answers</source>
        <translation>Ohne Antworten fortfahren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading above the answers about somebody: %1 is their name, %2 what they are to the company</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>In place of an answer that was not given</extracomment>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Given; not shown</source>
        <translation>Angegeben; nicht angezeigt</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link beside an answer: back to its field</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Accessible name of a link: %1 is a question (&quot;Date of birth&quot;)</extracomment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>Derzeit wird nichts gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are not answered. What is answered can be sent now, and the rest later.</source>
        <extracomment>Above all answers, before they are sent: %Ln questions are open</extracomment>
        <translation>
            <numerusform>%Ln Frage ist nicht beantwortet. Das Beantwortete kann jetzt gesendet werden, der Rest später.</numerusform>
            <numerusform>%Ln Fragen sind nicht beantwortet. Das Beantwortete kann jetzt gesendet werden, der Rest später.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is asked is answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a business or person
----------
Column: name of a customer
----------
Column: name of a person</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: state of an account
----------
Column: state of an application fee
----------
Column: state of a movement on the balance
----------
Column: state of a balance
----------
Column: state of a payment, with refunds and disputes
----------
Column: state of a dispute
----------
Column: whether something can still be done
----------
Column: state of a bank account
----------
Column: state of a payment intent
----------
Column: state of a payout
----------
Column: state of a refund
----------
Column: whether somebody still has to decide
----------
Column: state of a top-up
----------
Column: state of a transfer</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column: what to do next for an account</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Column: until when information must be there</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Column: whether the account can take payments</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Column: whether the account gets payouts</extracomment>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: country of a business
----------
Column: country of a customer
----------
Column: country of a bank
----------
Column: country of a person&apos;s home
----------
Column: country from which somebody paid</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column: address for mails
----------
Column: the person&apos;s address for mails
----------
Column: the customer&apos;s address for mails, from the evidence</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why an account is not enabled
----------
Column: why the customer contests
----------
Column: why money was given back</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Disabled reason</source>
        <extracomment>Column: the API&apos;s reason why an account is restricted</extracomment>
        <translation>Deaktivierungsgrund</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <extracomment>Column: number of pieces of information that are overdue</extracomment>
        <translation>Anzahl überfällig</translation>
    </message>
    <message>
        <source>Due items</source>
        <extracomment>Column: number of pieces of information that are due</extracomment>
        <translation>Anzahl fällig</translation>
    </message>
    <message>
        <source>Overdue information</source>
        <extracomment>Column: pieces of information that are overdue</extracomment>
        <translation>Überfällige Angaben</translation>
    </message>
    <message>
        <source>Due information</source>
        <extracomment>Column: pieces of information that are due</extracomment>
        <translation>Fällige Angaben</translation>
    </message>
    <message>
        <source>Information due later</source>
        <extracomment>Column: pieces of information that will be due one day</extracomment>
        <translation>Später fällige Angaben</translation>
    </message>
    <message>
        <source>Information in verification</source>
        <extracomment>Column: pieces of information that are being verified</extracomment>
        <translation>Angaben in Verifizierung</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column: number of errors in the information given</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Future requirements from</source>
        <extracomment>Column: when requirements announced for later begin to count</extracomment>
        <translation>Künftige Anforderungen ab</translation>
    </message>
    <message>
        <source>Future information</source>
        <extracomment>Column: pieces of information that will be due under new rules</extracomment>
        <translation>Künftige Angaben</translation>
    </message>
    <message>
        <source>Details submitted</source>
        <extracomment>Column: yes or no: the owner finished the forms</extracomment>
        <translation>Angaben eingereicht</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>Column: capability to take card payments</extracomment>
        <translation>Kartenzahlungen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Column: capability to receive transfers</extracomment>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Legacy payments</source>
        <extracomment>Column: capability</extracomment>
        <translation>Zahlungen (veraltet)</translation>
    </message>
    <message>
        <source>Card issuing</source>
        <extracomment>Column: capability to issue cards</extracomment>
        <translation>Kartenausgabe</translation>
    </message>
    <message>
        <source>Treasury</source>
        <extracomment>Column: capability to hold money</extracomment>
        <translation>Treasury</translation>
    </message>
    <message>
        <source>Tax form 1099-K</source>
        <extracomment>Column: capability: tax form 1099-K of the United States</extracomment>
        <translation>Steuerformular 1099-K</translation>
    </message>
    <message>
        <source>Tax form 1099-MISC</source>
        <extracomment>Column: capability: tax form 1099-MISC of the United States</extracomment>
        <translation>Steuerformular 1099-MISC</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: type of an account
----------
Column: kind of movement on the balance
----------
Column: how a payment is split between platform and account
----------
Column: bank account or card</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Column: which dashboard of the provider the owner has</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Fees paid by</source>
        <extracomment>Column: who pays the fees</extracomment>
        <translation>Gebühren zahlt</translation>
    </message>
    <message>
        <source>Losses borne by</source>
        <extracomment>Column: who is liable for losses</extracomment>
        <translation>Verluste trägt</translation>
    </message>
    <message>
        <source>Information collected by</source>
        <extracomment>Column: who asks the owner for information</extracomment>
        <translation>Angaben erhebt</translation>
    </message>
    <message>
        <source>Controller</source>
        <extracomment>Column: who controls the account</extracomment>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Controlled by us</source>
        <extracomment>Column: yes or no: this platform controls the account</extracomment>
        <translation>Von uns verwaltet</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>Column: kind of business</extracomment>
        <translation>Unternehmenstyp</translation>
    </message>
    <message>
        <source>Trading name</source>
        <extracomment>Column: name a business trades under</extracomment>
        <translation>Handelsname</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>Column: name of a company in the register</extracomment>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>Column: legal structure of a company</extracomment>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column: given name of a person</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>Column: family name of a person</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Column: name of the account in the provider&apos;s dashboard</extracomment>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Category code</source>
        <extracomment>Column: code of a line of business, four digits</extracomment>
        <translation>Branchencode</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Column: what a business sells</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Column: address on the web</extracomment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <extracomment>Column: address for mails of customers</extracomment>
        <translation>Support-E-Mail</translation>
    </message>
    <message>
        <source>Support phone</source>
        <extracomment>Column: telephone number for customers</extracomment>
        <translation>Support-Telefon</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <extracomment>Column: what a business earns in a year</extracomment>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Column: city of a company
----------
Column: city of a customer
----------
Column: city from which somebody paid</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Default currency</source>
        <extracomment>Column: code of the account&apos;s main currency</extracomment>
        <translation>Standardwährung</translation>
    </message>
    <message>
        <source>Payout destinations</source>
        <extracomment>Column: number of bank accounts and cards for payouts</extracomment>
        <translation>Auszahlungsziele</translation>
    </message>
    <message>
        <source>Payout interval</source>
        <extracomment>Column: how often payouts are made</extracomment>
        <translation>Auszahlungsintervall</translation>
    </message>
    <message>
        <source>Payout delay in days</source>
        <extracomment>Column: days until money is paid out</extracomment>
        <translation>Auszahlungsfrist in Tagen</translation>
    </message>
    <message>
        <source>Debit negative balances</source>
        <extracomment>Column: yes or no: the bank account is debited when the balance is negative</extracomment>
        <translation>Negativsaldo einziehen</translation>
    </message>
    <message>
        <source>Statement descriptor</source>
        <extracomment>Column: what customers read on the bank statement
----------
Column: what the customer reads on the bank statement
----------
Column: what the owner reads on the bank statement
----------
Column: what stands on the bank statement</extracomment>
        <translation>Buchungstext</translation>
    </message>
    <message>
        <source>Payout descriptor</source>
        <extracomment>Column: what the owner reads on the bank statement of a payout</extracomment>
        <translation>Auszahlungs-Buchungstext</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column: name of a zone like Europe/Berlin</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <extracomment>Column: when the terms of service were accepted</extracomment>
        <translation>Bedingungen akzeptiert</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Column: which terms of service were accepted</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Pricing group</source>
        <extracomment>Column: id of a group of prices</extracomment>
        <translation>Preisgruppe</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column
----------
Column: amount before fees
----------
Column: contested amount of money</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Column: id of a payment</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: what the fee is taken from
----------
Column: id of what the money comes from
----------
Column: part of the balance that a payout is taken from
----------
Column: id of the bank account that the money comes from
----------
Column: part of the balance that the money is taken from</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <extracomment>Column: amount of money</extracomment>
        <translation>Rückerstatteter Betrag</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Column: yes or no: all of it went back</extracomment>
        <translation>Rückerstattet</translation>
    </message>
    <message>
        <source>Originating transaction</source>
        <extracomment>Column: id of the payment as the platform sees it</extracomment>
        <translation>Ursprungstransaktion</translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>Column: id of a payout that the fee is taken from</extracomment>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Column: id of the application that takes the fee
----------
Column: id of the application that made it</extracomment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Balance transaction</source>
        <extracomment>Column: id of a movement on the balance</extracomment>
        <translation>Saldotransaktion</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Column: what the movement cost</extracomment>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Column: amount after fees</extracomment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Available on</source>
        <extracomment>Column: when the money can be paid out</extracomment>
        <translation>Verfügbar ab</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Reporting category</source>
        <extracomment>Column: category in the provider&apos;s reports</extracomment>
        <translation>Berichtskategorie</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <extracomment>Column: rate of a currency conversion</extracomment>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: part of the balance
----------
Column: what a customer owes (positive) or has as credit (negative)</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>Column: number of single fees</extracomment>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s first currency</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column: money that will be available, in the account&apos;s first currency</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Available (2nd currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s second currency</extracomment>
        <translation>Verfügbar (2. Währung)</translation>
    </message>
    <message>
        <source>Pending (2nd currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s second currency</extracomment>
        <translation>Ausstehend (2. Währung)</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Column: code of the first currency of a balance, like EUR
----------
Column: code of a currency, like EUR</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Available (3rd currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s third currency</extracomment>
        <translation>Verfügbar (3. Währung)</translation>
    </message>
    <message>
        <source>Pending (3rd currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s third currency</extracomment>
        <translation>Ausstehend (3. Währung)</translation>
    </message>
    <message>
        <source>Available (4th currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s fourth currency</extracomment>
        <translation>Verfügbar (4. Währung)</translation>
    </message>
    <message>
        <source>Pending (4th currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s fourth currency</extracomment>
        <translation>Ausstehend (4. Währung)</translation>
    </message>
    <message>
        <source>Currencies</source>
        <extracomment>Column: number of currencies</extracomment>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Instantly available</source>
        <extracomment>Column: money that can be paid out within minutes</extracomment>
        <translation>Sofort verfügbar</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Column: the platform&apos;s money kept back for negative balances of accounts</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Prefunded</source>
        <extracomment>Column: money set aside for refunds and disputes</extracomment>
        <translation>Vorfinanziert</translation>
    </message>
    <message>
        <source>Issuing</source>
        <extracomment>Column: money for issued cards</extracomment>
        <translation>Kartenausgabe</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column: name of the person who paid
----------
Column: name of the customer, from the evidence</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: how it was paid: card, bank debit
----------
Column: how it was paid
----------
Column: speed of a payout
----------
Column: way to pay that gets the money back</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>Column: brand of a payment card</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Last 4</source>
        <extracomment>Column: last four digits of a payment card
----------
Column: last four digits of a bank account or card</extracomment>
        <translation>Letzte 4</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>Column: risk of fraud</extracomment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Column: why a payment failed
----------
Column: why a payout failed
----------
Column: why a refund failed
----------
Column: why a top-up failed</extracomment>
        <translation>Fehlergrund</translation>
    </message>
    <message>
        <source>API status</source>
        <extracomment>Column: state of a payment as the API has it, without refunds and disputes</extracomment>
        <translation>API-Status</translation>
    </message>
    <message>
        <source>Captured amount</source>
        <extracomment>Column: amount of money that was taken</extracomment>
        <translation>Erfasster Betrag</translation>
    </message>
    <message>
        <source>Authorized amount</source>
        <extracomment>Column: amount of money that was put on hold</extracomment>
        <translation>Autorisierter Betrag</translation>
    </message>
    <message>
        <source>Presented amount</source>
        <extracomment>Column: amount in the currency the customer saw</extracomment>
        <translation>Angezeigter Betrag</translation>
    </message>
    <message>
        <source>Presented currency</source>
        <extracomment>Column: the currency the customer saw</extracomment>
        <translation>Angezeigte Währung</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Column: yes or no: the money was taken</extracomment>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Capture before</source>
        <extracomment>Column: until when money on hold can be taken</extracomment>
        <translation>Erfassen bis</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Column: yes or no</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Column: yes or no</extracomment>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Failure message</source>
        <extracomment>Column</extracomment>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Column: id of a customer</extracomment>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <extracomment>Column: id of a payment intent</extracomment>
        <translation>PaymentIntent</translation>
    </message>
    <message>
        <source>Payment method</source>
        <extracomment>Column: id of a way to pay that was kept</extracomment>
        <translation>Zahlungsmethode</translation>
    </message>
    <message>
        <source>Failure balance transaction</source>
        <extracomment>Column: id of a movement on the balance</extracomment>
        <translation>Fehler-Saldotransaktion</translation>
    </message>
    <message>
        <source>Application fee</source>
        <extracomment>Column: amount that the platform keeps of a payment
----------
Column: what the platform takes for an instant payout</extracomment>
        <translation>Plattformgebühr</translation>
    </message>
    <message>
        <source>Application fee ID</source>
        <extracomment>Column: id of an application fee</extracomment>
        <translation>Plattformgebühr-ID</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Column: id of the account that a payment is passed on to
----------
Column: id of the account that gets the money</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Transferred amount</source>
        <extracomment>Column: the part of a payment that is passed on</extracomment>
        <translation>Überwiesener Betrag</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Column: id of a transfer</extracomment>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Source transfer</source>
        <extracomment>Column: id of the transfer that a payment comes from</extracomment>
        <translation>Ursprungsüberweisung</translation>
    </message>
    <message>
        <source>Transfer group</source>
        <extracomment>Column: text that ties payments and transfers together</extracomment>
        <translation>Überweisungsgruppe</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <extracomment>Column: id of the account a payment is made for</extracomment>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how the payment was decided
----------
Column: how a review of a payment ended</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome reason</source>
        <extracomment>Column: why a payment was decided so</extracomment>
        <translation>Ergebnisgrund</translation>
    </message>
    <message>
        <source>Risk score</source>
        <extracomment>Column: from 0 to 100</extracomment>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <extracomment>Column: id of the fraud rule that decided</extracomment>
        <translation>Risikoregel</translation>
    </message>
    <message>
        <source>Outcome message</source>
        <extracomment>Column: what the provider says to the seller</extracomment>
        <translation>Ergebnismeldung</translation>
    </message>
    <message>
        <source>Network status</source>
        <extracomment>Column: answer of the card network</extracomment>
        <translation>Netzwerkstatus</translation>
    </message>
    <message>
        <source>Network decline code</source>
        <extracomment>Column: code of the card network</extracomment>
        <translation>Ablehnungscode (Netzwerk)</translation>
    </message>
    <message>
        <source>Network advice code</source>
        <extracomment>Column: code of the card network</extracomment>
        <translation>Empfehlungscode (Netzwerk)</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Column: what to do after a declined payment</extracomment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Fraud report by provider</source>
        <extracomment>Column: the provider reported fraud</extracomment>
        <translation>Betrugsmeldung (Anbieter)</translation>
    </message>
    <message>
        <source>Fraud report by user</source>
        <extracomment>Column: the business reported fraud</extracomment>
        <translation>Betrugsmeldung (Unternehmen)</translation>
    </message>
    <message>
        <source>Requested descriptor</source>
        <extracomment>Column: the text for the bank statement as it was asked for</extracomment>
        <translation>Gewünschter Buchungstext</translation>
    </message>
    <message>
        <source>Descriptor suffix</source>
        <extracomment>Column: end of the text on the bank statement</extracomment>
        <translation>Buchungstext-Zusatz</translation>
    </message>
    <message>
        <source>Receipt e-mail</source>
        <extracomment>Column: address for mails with receipts</extracomment>
        <translation>E-Mail für Belege</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Column</extracomment>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Column: telephone number of the person who paid
----------
Column: telephone number</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Billing country</source>
        <extracomment>Column: country of the person who paid</extracomment>
        <translation>Rechnungsland</translation>
    </message>
    <message>
        <source>Billing postal code</source>
        <extracomment>Column: postal code of the person who paid</extracomment>
        <translation>Rechnungs-PLZ</translation>
    </message>
    <message>
        <source>Card country</source>
        <extracomment>Column: country of the bank that issued the card</extracomment>
        <translation>Kartenland</translation>
    </message>
    <message>
        <source>Card type</source>
        <extracomment>Column: credit or debit card</extracomment>
        <translation>Kartentyp</translation>
    </message>
    <message>
        <source>Card network</source>
        <extracomment>Column: network that carried the payment</extracomment>
        <translation>Kartennetzwerk</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <extracomment>Column: month in which the card expires</extracomment>
        <translation>Ablaufmonat</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <extracomment>Column: year in which the card expires</extracomment>
        <translation>Ablaufjahr</translation>
    </message>
    <message>
        <source>Card fingerprint</source>
        <extracomment>Column: the same for all payments with one card</extracomment>
        <translation>Karten-Fingerabdruck</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Column: Apple Pay, Google Pay</extracomment>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>CVC check</source>
        <extracomment>Column: check of the card&apos;s security code</extracomment>
        <translation>CVC-Prüfung</translation>
    </message>
    <message>
        <source>Postal code check</source>
        <extracomment>Column: check of the postal code</extracomment>
        <translation>PLZ-Prüfung</translation>
    </message>
    <message>
        <source>Street check</source>
        <extracomment>Column: check of the street</extracomment>
        <translation>Straßenprüfung</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <extracomment>Column: result of 3-D Secure</extracomment>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>SEPA last 4</source>
        <extracomment>Column: last four digits of a bank account</extracomment>
        <translation>SEPA, letzte 4</translation>
    </message>
    <message>
        <source>ACH last 4</source>
        <extracomment>Column: last four digits of a bank account</extracomment>
        <translation>ACH, letzte 4</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>Column: name of a bank</extracomment>
        <translation>Bank</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: the identifier of an object, like ch_3Mf8</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column: the connected account that a row belongs to</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the object was created</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Business name</source>
        <extracomment>Column: name of a customer&apos;s business</extracomment>
        <translation>Unternehmensname</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <extracomment>Column: name of a customer as a person</extracomment>
        <translation>Personenname</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Column: postal code of a customer
----------
Column: postal code of the address of who paid</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <extracomment>Column: yes or no: the last invoice was not paid</extracomment>
        <translation>In Verzug</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Column: tax status</extracomment>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Column: languages a customer prefers</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Invoice prefix</source>
        <extracomment>Column: first letters of the numbers of invoices</extracomment>
        <translation>Rechnungspräfix</translation>
    </message>
    <message>
        <source>Respond by</source>
        <extracomment>Column: until when evidence can be sent</extracomment>
        <translation>Antworten bis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Column: yes or no: there is evidence, sent or not</extracomment>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Submissions</source>
        <extracomment>Column: how often evidence was sent</extracomment>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Past due</source>
        <extracomment>Column: yes or no: it is too late to send evidence</extracomment>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Refundable</source>
        <extracomment>Column: yes or no: a refund would end the dispute</extracomment>
        <translation>Rückerstattbar</translation>
    </message>
    <message>
        <source>Case type</source>
        <extracomment>Column: kind of case</extracomment>
        <translation>Falltyp</translation>
    </message>
    <message>
        <source>Network reason code</source>
        <extracomment>Column: reason code of the card network, like 10.4</extracomment>
        <translation>Grundcode (Netzwerk)</translation>
    </message>
    <message>
        <source>PayPal case</source>
        <extracomment>Column: number of a case at PayPal</extracomment>
        <translation>PayPal-Fall</translation>
    </message>
    <message>
        <source>PayPal reason</source>
        <extracomment>Column: reason at PayPal</extracomment>
        <translation>PayPal-Grund</translation>
    </message>
    <message>
        <source>Klarna reason</source>
        <extracomment>Column: reason at Klarna</extracomment>
        <translation>Klarna-Grund</translation>
    </message>
    <message>
        <source>Amazon Pay type</source>
        <extracomment>Column: kind of dispute at Amazon Pay</extracomment>
        <translation>Amazon-Pay-Typ</translation>
    </message>
    <message>
        <source>Possible defences</source>
        <extracomment>Column: special defences that are possible</extracomment>
        <translation>Mögliche Verteidigung</translation>
    </message>
    <message>
        <source>Compelling Evidence 3.0</source>
        <extracomment>Column: a defence of the card network Visa</extracomment>
        <translation>Compelling Evidence 3.0</translation>
    </message>
    <message>
        <source>Compelling Evidence lacks</source>
        <extracomment>Column: what a defence of the card network Visa still lacks</extracomment>
        <translation>Compelling Evidence: fehlt</translation>
    </message>
    <message>
        <source>Visa compliance</source>
        <extracomment>Column: a case about the rules of Visa</extracomment>
        <translation>Visa-Compliance</translation>
    </message>
    <message>
        <source>Mastercard compliance</source>
        <extracomment>Column: a case about the rules of Mastercard</extracomment>
        <translation>Mastercard-Compliance</translation>
    </message>
    <message>
        <source>Balance movements</source>
        <extracomment>Column: number of movements on the balance</extracomment>
        <translation>Saldobewegungen</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <extracomment>Column: kind of fraud</extracomment>
        <translation>Betrugsart</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: what happened, like charge.succeeded</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Column: id of the object that something happened to</extracomment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Object type</source>
        <extracomment>Column: kind of the object that something happened to</extracomment>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column: id of the request that caused it</extracomment>
        <translation>API-Anfrage</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <extracomment>Column: key that makes a repeated request harmless</extracomment>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>API version</source>
        <extracomment>Column: version of the API that an event is written in</extracomment>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Pending webhooks</source>
        <extracomment>Column: number of webhooks that have not got it yet</extracomment>
        <translation>Ausstehende Webhooks</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>Column: yes or no: payouts in this currency go here</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Payout methods</source>
        <extracomment>Column: speeds of payouts that are possible</extracomment>
        <translation>Auszahlungsmethoden</translation>
    </message>
    <message>
        <source>Account holder</source>
        <extracomment>Column: name of the person or company a bank account belongs to</extracomment>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Holder type</source>
        <extracomment>Column: whose bank account it is</extracomment>
        <translation>Inhabertyp</translation>
    </message>
    <message>
        <source>Account type</source>
        <extracomment>Column: kind of bank account, like checking</extracomment>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Routing number</source>
        <extracomment>Column: number of a bank</extracomment>
        <translation>Bankleitzahl</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Column: the same for all entries of one bank account or card</extracomment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Latest payment</source>
        <extracomment>Column: id of the last payment made for it</extracomment>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Received amount</source>
        <extracomment>Column: amount of money that came in</extracomment>
        <translation>Eingegangener Betrag</translation>
    </message>
    <message>
        <source>Capturable amount</source>
        <extracomment>Column: amount of money that is on hold</extracomment>
        <translation>Erfassbarer Betrag</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Column: when the money is taken</extracomment>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Column: when it was canceled</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancellation reason</source>
        <extracomment>Column</extracomment>
        <translation>Stornierungsgrund</translation>
    </message>
    <message>
        <source>Error type</source>
        <extracomment>Column: kind of the last error</extracomment>
        <translation>Fehlertyp</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Column: code of the last error</extracomment>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Decline code</source>
        <extracomment>Column: why the bank declined</extracomment>
        <translation>Ablehnungscode</translation>
    </message>
    <message>
        <source>Error message</source>
        <extracomment>Column</extracomment>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Next action</source>
        <extracomment>Column: what the customer must do</extracomment>
        <translation>Nächste Aktion</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>Column: ways to pay that are offered</extracomment>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Future usage</source>
        <extracomment>Column: how a way to pay may be used again</extracomment>
        <translation>Künftige Nutzung</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Column: id of a review for fraud</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>Column: when money reaches the bank</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Column: yes or no: made by the schedule</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Paid to</source>
        <extracomment>Column: id of a bank account or card</extracomment>
        <translation>Ausgezahlt an</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <extracomment>Column: whether the contents of a payout are known</extracomment>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <extracomment>Column: number by which the bank finds a payout</extracomment>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Trace status</source>
        <extracomment>Column: whether there is a trace ID</extracomment>
        <translation>Trace-Status</translation>
    </message>
    <message>
        <source>Original payout</source>
        <extracomment>Column: id of the payout that this one reverses</extracomment>
        <translation>Ursprüngliche Auszahlung</translation>
    </message>
    <message>
        <source>Reversing payout</source>
        <extracomment>Column: id of the payout that reverses this one</extracomment>
        <translation>Rückgängig durch Auszahlung</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column: what a person is in a company: owner, director</extracomment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Verification</source>
        <extracomment>Column: state of a person&apos;s identity</extracomment>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Column: title of a person in a company</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>Column: share of a company that a person owns, in percent</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Column: country whose citizen a person is</extracomment>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Political exposure</source>
        <extracomment>Column: whether a person holds a public office</extracomment>
        <translation>Politische Exponierung</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>Column: yes or no: speaks for the company</extracomment>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: yes or no: owns a part of the company</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>Column: yes or no: sits on the board</extracomment>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>Column: yes or no: leads the company</extracomment>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <extracomment>Column: yes or no: acts for a person under age</extracomment>
        <translation>Sorgeberechtigter</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <extracomment>Column: yes or no: allowed the representative to act</extracomment>
        <translation>Vollmachtgeber</translation>
    </message>
    <message>
        <source>Verification details</source>
        <extracomment>Column: why verification failed</extracomment>
        <translation>Verifizierungsdetails</translation>
    </message>
    <message>
        <source>Document details</source>
        <extracomment>Column: why an identity document was not accepted</extracomment>
        <translation>Dokumentdetails</translation>
    </message>
    <message>
        <source>Pending reason</source>
        <extracomment>Column: why a refund waits</extracomment>
        <translation>Wartegrund</translation>
    </message>
    <message>
        <source>Refund route</source>
        <extracomment>Column: how the refund reaches the card</extracomment>
        <translation>Rückerstattungsweg</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: number by which the customer&apos;s bank finds the refund</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference status</source>
        <extracomment>Column: whether there is a reference number</extracomment>
        <translation>Referenzstatus</translation>
    </message>
    <message>
        <source>Reference type</source>
        <extracomment>Column: kind of reference number</extracomment>
        <translation>Referenztyp</translation>
    </message>
    <message>
        <source>Instructions e-mail</source>
        <extracomment>Column: address for mails that ask for bank details</extracomment>
        <translation>E-Mail für Anleitung</translation>
    </message>
    <message>
        <source>Transfer reversal</source>
        <extracomment>Column: id of a reversed transfer</extracomment>
        <translation>Rücküberweisung</translation>
    </message>
    <message>
        <source>Source transfer reversal</source>
        <extracomment>Column: id of a reversed transfer, on the side of the account</extracomment>
        <translation>Ursprungs-Rücküberweisung</translation>
    </message>
    <message>
        <source>Review asked for by</source>
        <extracomment>Column: who asked for a review of a payment</extracomment>
        <translation>Prüfung veranlasst von</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>Column: browser in which somebody paid</extracomment>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column: device on which somebody paid</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Operating system</source>
        <extracomment>Column: operating system on which somebody paid</extracomment>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: when the money can be used</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Top-up started by</source>
        <extracomment>Column: who started a top-up</extracomment>
        <translation>Aufladung gestartet von</translation>
    </message>
    <message>
        <source>Source payment</source>
        <extracomment>Column: id of the payment that the money comes from</extracomment>
        <translation>Ursprungszahlung</translation>
    </message>
    <message>
        <source>Reversed amount</source>
        <extracomment>Column: amount of money that was taken back</extracomment>
        <translation>Rücküberwiesener Betrag</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>Column: yes or no: all of it was taken back</extracomment>
        <translation>Rücküberwiesen</translation>
    </message>
    <message>
        <source>Destination payment</source>
        <extracomment>Column: id of the payment that arrives at the account</extracomment>
        <translation>Zielzahlung</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Accessible name of the list of columns</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>Button: show the columns that a table has before anybody chose</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Going places</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands that go to another page</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>This table</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the whole table</extracomment>
        <translation>Diese Tabelle</translation>
    </message>
    <message>
        <source>This row</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the current row</extracomment>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the window</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1 is what it does, %2 the key combination for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Refund payments</source>
        <extracomment>What an owner may do: give money back to customers</extracomment>
        <translation>Zahlungen rückerstatten</translation>
    </message>
    <message>
        <source>Answer disputes</source>
        <extracomment>What an owner may do</extracomment>
        <translation>Anfechtungen beantworten</translation>
    </message>
    <message>
        <source>Capture payments</source>
        <extracomment>What an owner may do: take money that is on hold</extracomment>
        <translation>Zahlungen erfassen</translation>
    </message>
    <message>
        <source>Handle payments taken on their behalf</source>
        <extracomment>What an owner may do: see and handle payments that the platform took in their name</extracomment>
        <translation>Im Namen des Inhabers angenommene Zahlungen bearbeiten</translation>
    </message>
    <message>
        <source>Let the provider answer disputes</source>
        <extracomment>What an owner may do: have the provider answer disputes by itself</extracomment>
        <translation>Anfechtungen vom Anbieter beantworten lassen</translation>
    </message>
    <message>
        <source>Change the payout schedule</source>
        <extracomment>What an owner may do</extracomment>
        <translation>Auszahlungszeitplan ändern</translation>
    </message>
    <message>
        <source>Pay out by hand</source>
        <extracomment>What an owner may do</extracomment>
        <translation>Manuell auszahlen</translation>
    </message>
    <message>
        <source>Pay out instantly</source>
        <extracomment>What an owner may do: get money within minutes</extracomment>
        <translation>Sofort auszahlen</translation>
    </message>
    <message>
        <source>Change the bank account</source>
        <extracomment>What an owner may do</extracomment>
        <translation>Bankkonto ändern</translation>
    </message>
    <message>
        <source>Sign in without the provider&apos;s own check</source>
        <extracomment>What an owner may do: sign in without the provider&apos;s own check of who they are</extracomment>
        <translation>Ohne die Prüfung des Anbieters anmelden</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>What an owner may see</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Their payments, refunds and customers.</source>
        <translation>Eigene Zahlungen, Rückerstattungen und Kunden.</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>What an owner may see</extracomment>
        <translation>Anfechtungen</translation>
    </message>
    <message>
        <source>What customers have objected to, and until when an answer is due.</source>
        <translation>Was Kunden beanstandet haben und bis wann eine Antwort fällig ist.</translation>
    </message>
    <message>
        <source>Balance and payouts</source>
        <extracomment>What an owner may see</extracomment>
        <translation>Saldo und Auszahlungen</translation>
    </message>
    <message>
        <source>Their balance, every movement on it, payouts and bank accounts.</source>
        <translation>Eigener Saldo mit allen Bewegungen, Auszahlungen und Bankkonten.</translation>
    </message>
    <message>
        <source>Account details</source>
        <extracomment>What an owner may see</extracomment>
        <translation>Kontodaten</translation>
    </message>
    <message>
        <source>Business, people and bank accounts, and what information is still due.</source>
        <translation>Unternehmen, Personen, Bankkonten und noch fällige Angaben.</translation>
    </message>
    <message>
        <source>Sign-up forms</source>
        <extracomment>What an owner may do: hand in the information that is asked for when one begins</extracomment>
        <translation>Registrierungsformulare</translation>
    </message>
    <message>
        <source>Everything that is asked of them before they can take payments.</source>
        <translation>Alles, was vor der Annahme von Zahlungen gefragt wird.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>What an owner may see: that information is due</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What information is due, without the people and bank accounts.</source>
        <translation>Fällige Angaben, ohne die Personen und Bankkonten.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in this system&apos;s key ring</source>
        <translation>Im Schlüsselbund dieses Systems aufbewahren</translation>
    </message>
    <message>
        <source>Keep it nowhere: ask at each start</source>
        <translation>Nirgends aufbewahren: bei jedem Start abfragen</translation>
    </message>
    <message>
        <source>Use this live secret key all the same</source>
        <translation>Diesen geheimen Live-Schlüssel trotzdem verwenden</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: opens the platform whose key was tested</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>Plattform verbinden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>A restricted key that may only read is enough for everything here.</source>
        <translation>Ein eingeschränkter Schlüssel, der nur lesen darf, genügt hier für alles.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Field: address of the API</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Leave empty for Stripe itself; or the address of a gateway or of a sandbox.</source>
        <translation>Für Stripe selbst leer lassen; sonst die Adresse eines Gateways oder einer Sandbox.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <extracomment>Kind of file to open: %1 lists the endings</extracomment>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of file to open: %1 is *, which stands for every name</extracomment>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Only for a server with a private certificate.</source>
        <translation>Nur für einen Server mit privatem Zertifikat.</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>Where the key rests</source>
        <translation>Aufbewahrungsort des Schlüssels</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page for the one before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Looking for a key ring …</source>
        <translation>Schlüsselbund wird gesucht …</translation>
    </message>
    <message>
        <source>The key ring answers. The key is never written to a file of Tributary.</source>
        <translation>Der Schlüsselbund antwortet. Der Schlüssel wird nie in eine Datei von Tributary geschrieben.</translation>
    </message>
    <message>
        <source>No key ring answers here, so the key cannot be kept safely. It is asked for at each start, or taken from the environment variable TRIBUTARY_API_KEY.</source>
        <translation>Hier antwortet kein Schlüsselbund, der Schlüssel lässt sich also nicht sicher aufbewahren. Er wird bei jedem Start abgefragt oder der Umgebungsvariablen TRIBUTARY_API_KEY entnommen.</translation>
    </message>
    <message>
        <source>This is a live secret key.</source>
        <translation>Dies ist ein geheimer Live-Schlüssel.</translation>
    </message>
    <message>
        <source>It can do everything with real money. Make a restricted key in the provider&apos;s dashboard instead: it can be limited to reading.</source>
        <translation>Er kann mit echtem Geld alles tun. Erstellen Sie stattdessen im Dashboard des Anbieters einen eingeschränkten Schlüssel: Er lässt sich auf das Lesen begrenzen.</translation>
    </message>
    <message>
        <source>Asking whose key this is …</source>
        <translation>Inhaber des Schlüssels wird ermittelt …</translation>
    </message>
    <message>
        <source>This is the key of %1 (%2).</source>
        <extracomment>After a key was tested: %1 is the name of a platform, %2 its country</extracomment>
        <translation>Dies ist der Schlüssel von %1 (%2).</translation>
    </message>
    <message>
        <source>Live mode: real accounts and real money.</source>
        <translation>Live-Modus: echte Konten und echtes Geld.</translation>
    </message>
    <message>
        <source>Test mode: no real money.</source>
        <translation>Testmodus: kein echtes Geld.</translation>
    </message>
    <message>
        <source>It is the key of one connected account: you will see this account and nothing else.</source>
        <translation>Dies ist der Schlüssel eines verbundenen Kontos: Sie sehen nur dieses Konto und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>ControllerShape</name>
    <message>
        <source>No Stripe Dashboard, everything is your platform’s</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>Kein Stripe-Dashboard, alles liegt bei Ihrer Plattform</translation>
    </message>
    <message>
        <source>Your platform asks for all information, sets the price, and covers negative balances. The owner works with your platform only and accepts the terms there.</source>
        <translation>Ihre Plattform erhebt alle Angaben, legt den Preis fest und deckt Negativsalden. Der Inhaber hat nur mit Ihrer Plattform zu tun und akzeptiert dort die Bedingungen.</translation>
    </message>
    <message>
        <source>Express Dashboard</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller. Express is a product&apos;s name</extracomment>
        <translation>Express-Dashboard</translation>
    </message>
    <message>
        <source>Stripe asks for the information on its own page and offers the owner a light dashboard for earnings and payouts. Your platform sets the price and covers negative balances.</source>
        <translation>Stripe erhebt die Angaben auf einer eigenen Seite und bietet dem Inhaber ein schlankes Dashboard für Einnahmen und Auszahlungen. Ihre Plattform legt den Preis fest und deckt Negativsalden.</translation>
    </message>
    <message>
        <source>Full Stripe Dashboard</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>Vollständiges Stripe-Dashboard</translation>
    </message>
    <message>
        <source>The owner has a Stripe account of their own with the full dashboard and pays Stripe’s fees. Stripe asks for the information and covers negative balances.</source>
        <translation>Der Inhaber hat ein eigenes Stripe-Konto mit vollständigem Dashboard und zahlt die Gebühren von Stripe. Stripe erhebt die Angaben und deckt Negativsalden.</translation>
    </message>
    <message>
        <source>No Stripe Dashboard, the owner pays Stripe’s fees</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>Kein Stripe-Dashboard, der Inhaber zahlt die Stripe-Gebühren</translation>
    </message>
    <message>
        <source>Your platform builds every page for the owner, who pays Stripe’s fees. Stripe asks for the information and covers negative balances.</source>
        <translation>Ihre Plattform erstellt alle Seiten für den Inhaber, der die Gebühren von Stripe zahlt. Stripe erhebt die Angaben und deckt Negativsalden.</translation>
    </message>
    <message>
        <source>No Stripe Dashboard, your platform pays Stripe’s fees</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>Kein Stripe-Dashboard, Ihre Plattform zahlt die Stripe-Gebühren</translation>
    </message>
    <message>
        <source>Your platform builds every page for the owner and sets the price. Stripe asks for the information and covers negative balances.</source>
        <translation>Ihre Plattform erstellt alle Seiten für den Inhaber und legt den Preis fest. Stripe erhebt die Angaben und deckt Negativsalden.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>Country</extracomment>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>Country</extracomment>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>Country</extracomment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>Country</extracomment>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>Country</extracomment>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>Country</extracomment>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bank and branch code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Brazil
----------
The number that names a bank, in the form for a bank account in Japan
----------
The number that names a bank, in the form for a bank account in Singapore</extracomment>
        <translation>Bank- und Filialcode</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>Country</extracomment>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Transit and institution number</source>
        <extracomment>The number that names a bank, in the form for a bank account in Canada</extracomment>
        <translation>Transit- und Institutsnummer</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>Country</extracomment>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>Country</extracomment>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>Country</extracomment>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>Country</extracomment>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>Country</extracomment>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>Country</extracomment>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>Country</extracomment>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>Country</extracomment>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>Country</extracomment>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>Country</extracomment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Sort code</source>
        <extracomment>The number that names a bank, in the form for a bank account in United Kingdom</extracomment>
        <translation>Sort Code</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>Country</extracomment>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>Country</extracomment>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Country</extracomment>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Clearing and branch code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Hong Kong</extracomment>
        <translation>Clearing- und Filialcode</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>Country</extracomment>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>Country</extracomment>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>Country</extracomment>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Bank code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Indonesia
----------
The number that names a bank, in the form for a bank account in Thailand</extracomment>
        <translation>Bankleitzahl</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>Country</extracomment>
        <translation>Irland</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>Country</extracomment>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>Country</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>Country</extracomment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>Country</extracomment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>Country</extracomment>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>Country</extracomment>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>Country</extracomment>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>Country</extracomment>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>Country</extracomment>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>Country</extracomment>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Malaysia</extracomment>
        <translation>SWIFT-Code</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>Country</extracomment>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>Country</extracomment>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>Country</extracomment>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>Country</extracomment>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>Country</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>Country</extracomment>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>Country</extracomment>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>Country</extracomment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>Country</extracomment>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>Country</extracomment>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>Country</extracomment>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>Country</extracomment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Routing number</source>
        <extracomment>The number that names a bank, in the form for a bank account in United States</extracomment>
        <translation>Routing-Nummer</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: take the chosen file away again</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Handed in before</source>
        <translation>Bereits eingereicht</translation>
    </message>
    <message>
        <source>Drop the document here</source>
        <translation>Dokument hier ablegen</translation>
    </message>
    <message>
        <source>or choose it with the button</source>
        <translation>oder über die Schaltfläche auswählen</translation>
    </message>
    <message>
        <source>Drop it here, or choose it with the button</source>
        <translation>Hier ablegen oder über die Schaltfläche auswählen</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Andere auswählen …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button that chooses a file: %1 is the document (&quot;Identity document&quot;), %2 its side</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Accessible name of a button: %1 is a document</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <extracomment>Kind of file to open: %1 lists the endings</extracomment>
        <translation>Dokumente (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of file to open: %1 is *, which stands for every name</extracomment>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>Please correct %Ln answer(s)</source>
        <extracomment>Heading above the links to what is wrong</extracomment>
        <translation>
            <numerusform>Bitte korrigieren Sie %Ln Antwort</numerusform>
            <numerusform>Bitte korrigieren Sie %Ln Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is a secret key of live mode, which can do everything with real money.</source>
        <translation>Dies ist ein geheimer Schlüssel des Live-Modus, der mit echtem Geld alles tun kann.</translation>
    </message>
    <message>
        <source>This key is of the other mode than this profile&apos;s data.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Modus als die Daten dieses Profils.</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Dies wurde vor dem Abschluss abgebrochen.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Der Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This key may not read or do that.</source>
        <translation>Dieser Schlüssel darf das nicht lesen oder tun.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused: %1</source>
        <extracomment>%1 says what is wrong with it, in English</extracomment>
        <translation>Das Zertifikat des Servers wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Something answered at this address, but not the API that was expected.</source>
        <translation>Unter dieser Adresse hat etwas geantwortet, aber nicht die erwartete API.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Tributary waits and goes on by itself.</source>
        <translation>Der Server verlangt weniger Anfragen. Tributary wartet und fährt von selbst fort.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused the request: %1</source>
        <extracomment>%1 is the reason, in the words of the server</extracomment>
        <translation>Der Server hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server has a fault of its own.</source>
        <translation>Beim Server selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept.</source>
        <translation>Der Datenträger ist voll: Es kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>The local cache is damaged.</source>
        <translation>Der lokale Cache ist beschädigt.</translation>
    </message>
    <message>
        <source>The local cache was written by a newer version of Tributary. Nothing was read or changed.</source>
        <translation>Der lokale Cache wurde von einer neueren Version von Tributary geschrieben. Es wurde nichts gelesen oder geändert.</translation>
    </message>
    <message>
        <source>The local cache is in use by another window or command.</source>
        <translation>Der lokale Cache wird von einem anderen Fenster oder Befehl verwendet.</translation>
    </message>
    <message>
        <source>The local cache belongs to another account than this key. Nothing was changed.</source>
        <translation>Der lokale Cache gehört zu einem anderen Konto als dieser Schlüssel. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The local cache could not be used: %1</source>
        <extracomment>%1 is the fault, in English</extracomment>
        <translation>Der lokale Cache konnte nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>There is nothing by that id in the cache.</source>
        <translation>Im Cache gibt es nichts mit dieser ID.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring is not there, locked, or refused.</source>
        <translation>Der Schlüsselbund des Systems fehlt, ist gesperrt oder verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Make a restricted key that may only read, or insist where the key is entered.</source>
        <translation>Erstellen Sie einen eingeschränkten Schlüssel, der nur lesen darf, oder bestätigen Sie diesen bei der Eingabe ausdrücklich.</translation>
    </message>
    <message>
        <source>Make a profile of its own for this key.</source>
        <translation>Legen Sie für diesen Schlüssel ein eigenes Profil an.</translation>
    </message>
    <message>
        <source>Check that the key was copied whole and has not been rolled or deleted.</source>
        <translation>Prüfen Sie, ob der Schlüssel vollständig kopiert und nicht rotiert oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>Whoever made this restricted key can give it the permission.</source>
        <translation>Wer diesen eingeschränkten Schlüssel erstellt hat, kann ihm die Berechtigung geben.</translation>
    </message>
    <message>
        <source>Check the connection. Everything already read stays here.</source>
        <translation>Prüfen Sie die Verbindung. Alles bereits Gelesene bleibt hier.</translation>
    </message>
    <message>
        <source>Do not go on unless you know this server. A private server needs its CA file.</source>
        <translation>Fahren Sie nur fort, wenn Sie diesen Server kennen. Ein privater Server braucht seine CA-Datei.</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Free some space; then start Tributary again.</source>
        <translation>Geben Sie Speicherplatz frei und starten Sie Tributary dann neu.</translation>
    </message>
    <message>
        <source>It can be deleted and read anew: what the backend knows is not lost.</source>
        <translation>Er kann gelöscht und neu gelesen werden: Was das Backend weiß, geht nicht verloren.</translation>
    </message>
    <message>
        <source>Update Tributary, or choose another data folder.</source>
        <translation>Aktualisieren Sie Tributary oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Close the other window or end the other command first.</source>
        <translation>Schließen Sie zuerst das andere Fenster oder beenden Sie den anderen Befehl.</translation>
    </message>
    <message>
        <source>The key can be asked for at each start instead, or given in TRIBUTARY_API_KEY.</source>
        <translation>Der Schlüssel kann stattdessen bei jedem Start abgefragt oder in TRIBUTARY_API_KEY angegeben werden.</translation>
    </message>
    <message>
        <source>This sign-in is not good any more.</source>
        <translation>Diese Anmeldung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This is not a sign-in file, or it cannot be read.</source>
        <translation>Dies ist keine Anmeldedatei oder sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This sign-in is for one account and no other.</source>
        <translation>Diese Anmeldung gilt für ein bestimmtes Konto und für kein anderes.</translation>
    </message>
    <message>
        <source>Ask your platform for a new sign-in file.</source>
        <translation>Bitten Sie Ihre Plattform um eine neue Anmeldedatei.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” ends with none of .csv, .json and .xlsx.</source>
        <extracomment>%1 is the name of a file that was chosen to export to</extracomment>
        <translation>„%1“ endet weder auf .csv noch auf .json oder .xlsx.</translation>
    </message>
    <message>
        <source>A spreadsheet has room for %1 rows; write .csv or .json instead.</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>Eine Tabellenkalkulation fasst %1 Zeilen; schreiben Sie stattdessen .csv oder .json.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Money</source>
        <extracomment>Heading of a group of fields: amounts</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Heading of a group of fields: whatever is neither an amount, a time nor an id</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Heading of a group of fields: dates and times</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Ids and connections</source>
        <extracomment>Heading of a group of fields: ids of this and of connected objects</extracomment>
        <translation>IDs und Verknüpfungen</translation>
    </message>
    <message>
        <source>Copy this id</source>
        <translation>Diese ID kopieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Tooltip of a link: %1 is the id of what it opens</extracomment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>None</source>
        <extracomment>On the home page instead of an amount: there were no payments, refunds or the like</extracomment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more amount(s)</source>
        <extracomment>Below the amounts of a figure: %n are not shown, in other currencies</extracomment>
        <translation>
            <numerusform>und %Ln weiterer Betrag</numerusform>
            <numerusform>und %Ln weitere Beträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <extracomment>A filter is wrong: %1 was typed as the name of a field, %2 is the name of a table in the API, like charges</extracomment>
        <translation>In %2 gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2; the nearest one is “%3”.</source>
        <extracomment>The same; %3 is the field that was probably meant</extracomment>
        <translation>In %2 gibt es kein Feld „%1“; am nächsten kommt „%3“.</translation>
    </message>
    <message>
        <source>The name “%1” can mean several fields of %2: %3.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a table in the API, %3 lists names of fields</extracomment>
        <translation>Der Name „%1“ kann mehrere Felder von %2 bezeichnen: %3.</translation>
    </message>
    <message>
        <source>A range or a day cannot be left out with “-”; ask for what comes before it (%1:&lt;…) or after it (%1:&gt;…).</source>
        <extracomment>A filter is wrong: %1 is the name of a field; what is in the brackets is typed like that</extracomment>
        <translation>Ein Bereich oder ein Tag lässt sich nicht mit „-“ ausschließen; fragen Sie nach dem, was davor (%1:&lt;…) oder danach (%1:&gt;…) liegt.</translation>
    </message>
    <message>
        <source>“%1” is not an amount for %2: write major units with a point and at most three decimals, like 12.50, &gt;12.50 or 10..20.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>„%1“ ist kein Betrag für %2: Schreiben Sie Haupteinheiten mit Punkt und höchstens drei Nachkommastellen, etwa 12.50, &gt;12.50 oder 10..20.</translation>
    </message>
    <message>
        <source>“%1” is not a number for %2: write it like 3, &gt;3 or 1..5.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>„%1“ ist keine Zahl für %2: Schreiben Sie etwa 3, &gt;3 oder 1..5.</translation>
    </message>
    <message>
        <source>The range %1 is empty: its first number is the larger one.</source>
        <extracomment>A filter is wrong: %1 is a range of numbers like 5..1</extracomment>
        <translation>Der Bereich %1 ist leer: Die erste Zahl ist die größere.</translation>
    </message>
    <message>
        <source>“%1” is not a time for %2: write a date like 2026-01-31, a range like 2026-01-01..2026-01-31, or a length like &lt;7d (min, h, d, w, y).</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>„%1“ ist keine Zeit für %2: Schreiben Sie ein Datum wie 2026-01-31, einen Bereich wie 2026-01-01..2026-01-31 oder eine Dauer wie &lt;7d (min, h, d, w, y).</translation>
    </message>
    <message>
        <source>The range %1 is empty: it ends before it begins.</source>
        <extracomment>A filter is wrong: %1 is a range of dates</extracomment>
        <translation>Der Bereich %1 ist leer: Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>%1 is text and has no smaller or larger; write %1:value.</source>
        <extracomment>A filter is wrong: %1 is the name of a field</extracomment>
        <translation>%1 ist Text und kennt kein Kleiner oder Größer; schreiben Sie %1:Wert.</translation>
    </message>
    <message>
        <source>“%1” is no word of %2 but of another field: %3.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field, %3 a filter that would work</extracomment>
        <translation>„%1“ ist kein Wort von %2, sondern von einem anderen Feld: %3.</translation>
    </message>
    <message>
        <source>“%1” is no word of %2; the nearest is %3. (%2:=%1 asks for it all the same.)</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field, %3 the word that was probably meant</extracomment>
        <translation>„%1“ ist kein Wort von %2; am nächsten kommt %3. (%2:=%1 fragt trotzdem danach.)</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; &quot;yes&quot; and &quot;no&quot; are typed in English</extracomment>
        <translation>„%1“ ist weder yes noch no; schreiben Sie %2:yes oder %2:no.</translation>
    </message>
    <message>
        <source>%1 is a list of single words; ask for one of them, or for a part with %1:~part.</source>
        <extracomment>A filter is wrong: %1 is the name of a field</extracomment>
        <translation>%1 ist eine Liste einzelner Wörter; fragen Sie nach einem davon oder mit %1:~Teil nach einem Wortteil.</translation>
    </message>
    <message>
        <source>“%1” is not an account; write account:acct_… or account:platform.</source>
        <extracomment>A filter is wrong: %1 was typed; &quot;account:acct_…&quot; and &quot;account:platform&quot; are typed like that</extracomment>
        <translation>„%1“ ist kein Konto; schreiben Sie account:acct_… oder account:platform.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter: words, or a field and a value such as %1</source>
        <extracomment>In an empty filter line; the words after &quot;try&quot; are the filter language and stay as they are</extracomment>
        <translation>Filter: Wörter oder ein Feld und ein Wert, etwa %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Accessible name of the line that filters a table</extracomment>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Yes</source>
        <extracomment>A flag that is set</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A flag that is not set</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (%2)
%3 (UTC)</source>
        <extracomment>An exact time: %1 is the time where the person is, %2 the abbreviation of the zone there, %3 the time in UTC</extracomment>
        <translation>%1 (%2)
%3 (UTC)</translation>
    </message>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A time: less than a minute away</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>A time that is over: %1 is a length of time like &quot;6 min&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A time that will come: %1 is a length of time like &quot;3 days&quot;</extracomment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>GoBox</name>
    <message>
        <source>Go to an id, a page or a command</source>
        <translation>Zu einer ID, einer Seite oder einem Befehl</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Offer in the go-to box: %1 is an id</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Look in %1 for %2</source>
        <extracomment>Offer in the go-to box: look for words (%2) in a table (%1)</extracomment>
        <translation>In %1 nach %2 suchen</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give the owner access</source>
        <extracomment>Title of a dialog: let the owner of an account into this program</extracomment>
        <translation>Inhaber Zugriff geben</translation>
    </message>
    <message>
        <source>The owner gets a file with which Tributary shows them their own account and nothing else. It works for about an hour. What is not ticked stays closed.</source>
        <translation>Der Inhaber erhält eine Datei, mit der Tributary ihm nur das eigene Konto zeigt und sonst nichts. Sie gilt etwa eine Stunde. Was nicht angekreuzt ist, bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Save sign-in file …</source>
        <extracomment>Button: write an owner&apos;s sign-in to a file</extracomment>
        <translation>Anmeldedatei speichern …</translation>
    </message>
    <message>
        <source>Save sign-in file</source>
        <translation>Anmeldedatei speichern</translation>
    </message>
    <message>
        <source>Sign-in file (%1)</source>
        <extracomment>Kind of files in a dialog: %1 is a pattern of file names</extracomment>
        <translation>Anmeldedatei (%1)</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <extracomment>%1 is the name of a file that would be written</extracomment>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved to %1. It works until %2. Whoever has this file can see what you ticked: give it to the owner only.</source>
        <extracomment>After an owner&apos;s sign-in was written: %1 is a file, %2 a date and time</extracomment>
        <translation>In %1 gespeichert. Die Datei gilt bis %2. Wer sie hat, kann sehen, was Sie angekreuzt haben: Geben Sie die Datei nur dem Inhaber.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Where the owner comes back to</source>
        <translation>Rückkehradresse für den Inhaber</translation>
    </message>
    <message>
        <source>A page of your platform&apos;s own site. The owner&apos;s browser goes there when they are done or want to stop.</source>
        <translation>Eine Seite auf der Website Ihrer Plattform. Der Browser des Inhabers geht dorthin, wenn dieser fertig ist oder aufhören möchte.</translation>
    </message>
    <message>
        <source>A link opens once, works for a few minutes, and leads into the owner&apos;s data. Do not mail or text it: open it for an owner who is here, or hand it over inside your platform&apos;s own pages.</source>
        <translation>Ein Link lässt sich nur einmal öffnen, gilt wenige Minuten und führt zu den Daten des Inhabers. Senden Sie ihn nicht per E-Mail oder SMS: Öffnen Sie ihn für einen anwesenden Inhaber oder übergeben Sie ihn innerhalb der Seiten Ihrer Plattform.</translation>
    </message>
    <message>
        <source>The browser could not be started. Copy the link instead.</source>
        <translation>Der Browser konnte nicht gestartet werden. Kopieren Sie stattdessen den Link.</translation>
    </message>
    <message>
        <source>The link was copied. It opens once.</source>
        <translation>Der Link wurde kopiert. Er lässt sich einmal öffnen.</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>Auf der Seite des Anbieters</translation>
    </message>
    <message>
        <source>For an account of this kind the provider asks the owner itself, in the owner&apos;s browser.</source>
        <translation>Bei einem Konto dieser Art fragt der Anbieter den Inhaber selbst, in dessen Browser.</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: ask the provider whether the owner has finished</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>The owner has filled in everything.</source>
        <translation>Der Inhaber hat alles ausgefüllt.</translation>
    </message>
    <message>
        <source>The owner has not finished yet. This page looks by itself while it is open.</source>
        <translation>Der Inhaber ist noch nicht fertig. Diese Seite prüft selbsttätig, solange sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Where the owner comes back to: enter the address of a page, with https:// in front.</source>
        <translation>Rückkehradresse für den Inhaber: Geben Sie die Adresse einer Seite ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>The link is ready. It works for another %1.</source>
        <extracomment>A link: %1 is the time that is left, minutes and seconds</extracomment>
        <translation>Der Link ist bereit. Er gilt noch %1.</translation>
    </message>
    <message>
        <source>The link was opened in the browser. It does not open twice.</source>
        <translation>Der Link wurde im Browser geöffnet. Ein zweites Mal lässt er sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>Der Link ist abgelaufen.</translation>
    </message>
    <message>
        <source>Create a new link</source>
        <extracomment>Button: asks the provider for a link</extracomment>
        <translation>Neuen Link erstellen</translation>
    </message>
    <message>
        <source>Create a link</source>
        <translation>Link erstellen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Platform</source>
        <extracomment>On the home page, in place of an account&apos;s name: the row is the platform&apos;s own</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Sync has a problem</source>
        <extracomment>Card on the home page: something keeps the data from being up to date</extracomment>
        <translation>Problem bei der Synchronisierung</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>No dispute to answer, no restricted account, no failed payout.</source>
        <translation>Keine Anfechtung zu beantworten, kein eingeschränktes Konto, keine fehlgeschlagene Auszahlung.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Heading on the home page above sums of the last thirty days</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Gross volume by day, four weeks</source>
        <extracomment>Heading of the chart on the home page</extracomment>
        <translation>Bruttovolumen pro Tag, vier Wochen</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <extracomment>Accessible name of the list in which the chart&apos;s currency is chosen</extracomment>
        <translation>Währung des Diagramms</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Title of the first page</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Onboardings not finished</source>
        <extracomment>Card on the home page: accounts whose onboarding was left before its end</extracomment>
        <translation>Nicht abgeschlossenes Onboarding</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Noch nicht angelegt</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>Accessible name of the pane that shows one row as a whole</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see it whole.</source>
        <translation>Wählen Sie eine Zeile aus, um sie vollständig zu sehen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Tab of the inspector: the fields of a row</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <extracomment>Tab of the inspector: the object as the API sent it</extracomment>
        <translation>JSON-Rohdaten</translation>
    </message>
    <message>
        <source>Views of this row</source>
        <translation>Ansichten dieser Zeile</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Fields of this row</source>
        <translation>Felder dieser Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Button in the inspector: %1 is a kind of object (&quot;Refunds&quot;), %2 how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Copy the path of this line</source>
        <translation>Pfad dieser Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the whole object</source>
        <translation>Ganzes Objekt kopieren</translation>
    </message>
    <message>
        <source>Find in this object</source>
        <translation>In diesem Objekt suchen</translation>
    </message>
    <message>
        <source>The object as the API sent it</source>
        <extracomment>Accessible name of the viewer of the object as the API sent it</extracomment>
        <translation>Das Objekt, wie die API es gesendet hat</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 cannot be read: %2 The texts from before are shown.</source>
        <extracomment>A file of translations, %1, cannot be read; %2 is the reason, in English</extracomment>
        <translation>%1 ist nicht lesbar: %2 Die bisherigen Texte bleiben sichtbar.</translation>
    </message>
    <message>
        <source>%1 is broken in line %2, column %3: %4 The texts from before are shown.</source>
        <extracomment>A file of translations, %1, is broken in line %2, column %3; %4 is the reason, in English</extracomment>
        <translation>%1 ist fehlerhaft in Zeile %2, Spalte %3: %4 Die bisherigen Texte bleiben sichtbar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Other profiles</source>
        <translation>Andere Profile</translation>
    </message>
    <message>
        <source>%1 – %2 (%3) – Tributary</source>
        <extracomment>Title of the window: %1 is the page, %2 the platform, %3 SANDBOX, TEST or LIVE</extracomment>
        <translation>%1 – %2 (%3) – Tributary</translation>
    </message>
    <message>
        <source>The texts come from %1; all are finished.</source>
        <extracomment>Banner for translators: every text of the file %1 is translated</extracomment>
        <translation>Die Texte stammen aus %1; alle sind fertig.</translation>
    </message>
    <message numerus="yes">
        <source>The texts come from %1; %Ln text(s) are not finished.</source>
        <extracomment>Banner for translators: %Ln texts of the file %1 are not translated</extracomment>
        <translation>
            <numerusform>Die Texte stammen aus %1; %Ln Text ist noch nicht fertig.</numerusform>
            <numerusform>Die Texte stammen aus %1; %Ln Texte sind noch nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a sign-in file</source>
        <translation>Anmeldedatei öffnen</translation>
    </message>
    <message>
        <source>Sign-in file (%1)</source>
        <extracomment>Kind of files in a dialog: %1 is a pattern of file names</extracomment>
        <translation>Anmeldedatei (%1)</translation>
    </message>
    <message>
        <source>View as owner: %2 – %1 – Tributary</source>
        <extracomment>Title of the window while staff looks at an account as its owner: %1 is the page, %2 the account&apos;s name</extracomment>
        <translation>Ansicht als Inhaber: %2 – %1 – Tributary</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>SANDBOX</source>
        <extracomment>Plate in the window: the data is invented, nothing is connected</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>TEST</source>
        <extracomment>Plate in the window: the platform&apos;s test data</extracomment>
        <translation>TEST</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Plate in the window: real money</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Invented data on this computer. Nothing here is real.</source>
        <translation>Erfundene Daten auf diesem Computer. Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>The platform&apos;s test data. No real money moves.</source>
        <translation>Die Testdaten der Plattform. Es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>Real accounts and real money.</source>
        <translation>Echte Konten und echtes Geld.</translation>
    </message>
</context>
<context>
    <name>NewAccountPage</name>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
    </message>
    <message>
        <source>This is settled with the account and cannot be changed later.</source>
        <translation>Dies wird mit dem Konto festgelegt und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Wo und wer</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of a form: the country of a new account</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type of business</source>
        <translation>Unternehmenstyp</translation>
    </message>
    <message>
        <source>What the account is to be able to do</source>
        <translation>Was das Konto können soll</translation>
    </message>
    <message>
        <source>More can be asked for later.</source>
        <translation>Weiteres lässt sich später anfordern.</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Nothing is sent before you create the account. After that you are asked only what it still needs.</source>
        <translation>Es wird nichts gesendet, bevor Sie das Konto erstellen. Danach werden Sie nur noch gefragt, was es noch braucht.</translation>
    </message>
    <message>
        <source>Create the account</source>
        <extracomment>Button of the first page of the wizard</extracomment>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>To be asked later</source>
        <translation>Später erfragen</translation>
    </message>
    <message>
        <source>Country: choose one of the list.</source>
        <translation>Land: Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Country: choose where the account&apos;s owner is established.</source>
        <translation>Land: Wählen Sie, wo der Inhaber des Kontos ansässig ist.</translation>
    </message>
    <message>
        <source>Without a dashboard the account has to be able to do something: choose at least one.</source>
        <translation>Ohne Dashboard muss das Konto etwas können: Wählen Sie mindestens eine Funktion.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Onboard an account …</source>
        <translation>Konto einrichten …</translation>
    </message>
    <message>
        <source>Continue onboarding …</source>
        <translation>Onboarding fortsetzen …</translation>
    </message>
    <message>
        <source>Connect to the server to onboard accounts. What was begun is kept.</source>
        <translation>Verbinden Sie sich mit dem Server, um Konten einzurichten. Begonnenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Begun here</source>
        <extracomment>Heading above onboardings that were left before they were finished</extracomment>
        <translation>Hier begonnen</translation>
    </message>
    <message>
        <source>Accounts that do not work yet</source>
        <translation>Konten, die noch nicht funktionieren</translation>
    </message>
    <message>
        <source>Every account works</source>
        <translation>Alle Konten funktionieren</translation>
    </message>
    <message>
        <source>No connected account waits for information.</source>
        <translation>Kein verbundenes Konto wartet auf Angaben.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <extracomment>Name of the page for accounts on their way to being enabled</extracomment>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <extracomment>Title of the window: %1 is the account that is being onboarded</extracomment>
        <translation>Onboarding von %1</translation>
    </message>
    <message>
        <source>Connect to the server first.</source>
        <translation>Verbinden Sie sich zuerst mit dem Server.</translation>
    </message>
    <message>
        <source>What you answered is kept: continue under Onboarding at any time. Identity and account numbers are asked for again.</source>
        <translation>Ihre Antworten bleiben erhalten: Setzen Sie jederzeit unter „Onboarding“ fort. Identifikations- und Kontonummern werden erneut abgefragt.</translation>
    </message>
    <message>
        <source>An account that is not created yet</source>
        <translation>Ein noch nicht erstelltes Konto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Of an account: %1 is its country, %2 its kind of business
----------
Below an account&apos;s name: %1 says what it is, %2 when it was worked on</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <extracomment>When an onboarding was worked on last: %1 is a time</extracomment>
        <translation>zuletzt geändert %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: throw away what was begun</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <extracomment>Accessible name of a button: %1 is an account</extracomment>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Throws away what was answered here and not sent. The account itself stays.</source>
        <translation>Verwirft, was hier beantwortet und noch nicht gesendet wurde. Das Konto selbst bleibt bestehen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: go on with what was begun</extracomment>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>Accessible name of a button: %1 is an account</extracomment>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Reading the account …</source>
        <translation>Das Konto wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Disputes due within 72 hours</source>
        <extracomment>Home: disputes whose answer is due within three days</extracomment>
        <translation>Anfechtungen, fällig binnen 72 Stunden</translation>
    </message>
    <message>
        <source>Disputes to answer</source>
        <extracomment>Home: disputes that wait for an answer</extracomment>
        <translation>Zu beantwortende Anfechtungen</translation>
    </message>
    <message>
        <source>Inquiries to answer</source>
        <extracomment>Home: a bank asks about a payment before it becomes a dispute</extracomment>
        <translation>Zu beantwortende Anfragen</translation>
    </message>
    <message>
        <source>Restricted accounts</source>
        <extracomment>Home: accounts that cannot take payments or get payouts</extracomment>
        <translation>Eingeschränkte Konten</translation>
    </message>
    <message>
        <source>Accounts restricted soon</source>
        <extracomment>Home: accounts that will be restricted unless information is given</extracomment>
        <translation>Bald eingeschränkte Konten</translation>
    </message>
    <message>
        <source>Failed payouts, last 30 days</source>
        <extracomment>Home: payouts of the last thirty days that did not arrive</extracomment>
        <translation>Fehlgeschlagene Auszahlungen, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Negative balances</source>
        <extracomment>Home: accounts that owe money</extracomment>
        <translation>Negativsalden</translation>
    </message>
    <message>
        <source>Fraud warnings to act on</source>
        <extracomment>Home: a bank reported a payment as fraudulent and it can still be refunded</extracomment>
        <translation>Offene Betrugswarnungen</translation>
    </message>
    <message>
        <source>Gross volume</source>
        <extracomment>Home: sum of successful payments before refunds, of the last thirty days</extracomment>
        <translation>Bruttovolumen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Home: sum of refunds of the last thirty days</extracomment>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>Application fees</source>
        <extracomment>Home: sum of the platform&apos;s fees of the last thirty days</extracomment>
        <translation>Plattformgebühren</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <extracomment>Home: sum of disputed amounts of the last thirty days</extracomment>
        <translation>Angefochtener Betrag</translation>
    </message>
</context>
<context>
    <name>OwnerHomePage</name>
    <message>
        <source>Overdue</source>
        <extracomment>Beside something an owner has to do: the date is over</extracomment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>By %1 · %2</source>
        <extracomment>Beside something an owner has to do: %1 is a date, %2 how far away (&quot;in 3 days&quot;)</extracomment>
        <translation>Bis %1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Beside something an owner has to do: it is asked for now, without a date</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Beside something an owner has to do: one day, there is no date</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Beside something an owner gave: the provider looks at it</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Arrival %1</source>
        <extracomment>On the first page of an owner: %1 is the day on which a payout reaches the bank</extracomment>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Payouts are switched off.</source>
        <translation>Auszahlungen sind deaktiviert.</translation>
    </message>
    <message>
        <source>Payouts are switched off: %1.</source>
        <extracomment>Why an owner gets no payout: %1 is the reason, &quot;Information is overdue&quot;</extracomment>
        <translation>Auszahlungen sind deaktiviert: %1.</translation>
    </message>
    <message>
        <source>There is no bank account that money could be paid to.</source>
        <translation>Es gibt kein Bankkonto, auf das ausgezahlt werden könnte.</translation>
    </message>
    <message>
        <source>The balance is below zero. What comes in covers that first.</source>
        <translation>Der Saldo ist negativ. Eingänge gleichen ihn zuerst aus.</translation>
    </message>
    <message>
        <source>Everything is still pending. The first of it can be paid out on %1.</source>
        <extracomment>Why an owner gets no payout: %1 is a date</extracomment>
        <translation>Alles steht noch aus. Der erste Teil kann am %1 ausgezahlt werden.</translation>
    </message>
    <message>
        <source>Everything is still pending.</source>
        <translation>Alles steht noch aus.</translation>
    </message>
    <message>
        <source>There is nothing to pay out at the moment.</source>
        <translation>Derzeit gibt es nichts auszuzahlen.</translation>
    </message>
    <message>
        <source>Payouts are made by hand, not by a schedule.</source>
        <translation>Auszahlungen erfolgen manuell, nicht nach Zeitplan.</translation>
    </message>
    <message>
        <source>The next payout is made by the schedule.</source>
        <translation>Die nächste Auszahlung erfolgt nach Zeitplan.</translation>
    </message>
    <message>
        <source>The next payout is made by the schedule: %1.</source>
        <extracomment>%1 is how often payouts are made: &quot;Daily&quot;</extracomment>
        <translation>Die nächste Auszahlung erfolgt nach Zeitplan: %1.</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Heading on the first page of an owner: their money</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Next payout</source>
        <extracomment>Heading on the first page of an owner</extracomment>
        <translation>Nächste Auszahlung</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading on the first page of an owner: information that they have to give</extracomment>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Title of the first page</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Accessible name of an amount: what can be paid out</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>available · %1 pending</source>
        <extracomment>Below the available balance: %1 is an amount that is not available yet</extracomment>
        <translation>verfügbar · %1 ausstehend</translation>
    </message>
    <message>
        <source>Arrives on %1 · %2</source>
        <extracomment>Below the amount of the next payout: %1 is a date, %2 how far away (&quot;in 3 days&quot;)</extracomment>
        <translation>Eingang am %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is asked of you.</source>
        <translation>Von Ihnen wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Nothing is asked of you now.</source>
        <translation>Von Ihnen wird derzeit nichts verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Below a list of things to do: so many more are not shown</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to arrive on %1 · %2</source>
        <extracomment>Below the amount of a payout that should be there already: %1 is a date, %2 how long ago (&quot;3 days ago&quot;)</extracomment>
        <translation>Sollte am %1 ankommen · %2</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>Representative</source>
        <extracomment>What somebody is to a company: acts for it</extracomment>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What somebody is to a company: owns a part of it</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>What somebody is to a company: sits on its board</extracomment>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>What somebody is to a company: manages it</extracomment>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: change what is known about a person</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Accessible name of a button: %1 is a person</extracomment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a person off the list</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Accessible name of a button: %1 is a person</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <extracomment>Beside the name of a person: how many questions about them are open</extracomment>
        <translation>
            <numerusform>%Ln Antwort fehlt</numerusform>
            <numerusform>%Ln Antworten fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Beside a person: everything is answered</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a person&apos;s name: %1 is what they are to the company, %2 how much is still to be answered</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Eigentümer hinzufügen</translation>
    </message>
    <message>
        <source>Add a director</source>
        <translation>Direktor hinzufügen</translation>
    </message>
    <message>
        <source>Add an executive</source>
        <translation>Führungskraft hinzufügen</translation>
    </message>
    <message>
        <source>Add the representative</source>
        <translation>Vertreter hinzufügen</translation>
    </message>
    <message>
        <source>%1 is this too: %2</source>
        <extracomment>Button: %1 is somebody who is listed already, %2 what they are besides (&quot;Owner&quot;)</extracomment>
        <translation>%1 auch als %2 eintragen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Owns a quarter or more of the business</source>
        <translation>Besitzt ein Viertel oder mehr des Unternehmens</translation>
    </message>
    <message>
        <source>Is a director of the business</source>
        <translation>Ist Direktor des Unternehmens</translation>
    </message>
    <message>
        <source>Manages the business</source>
        <translation>Leitet das Unternehmen</translation>
    </message>
    <message>
        <source>Acts for the business</source>
        <translation>Handelt für das Unternehmen</translation>
    </message>
    <message>
        <source>Share of ownership in per cent</source>
        <translation>Beteiligung in Prozent</translation>
    </message>
    <message>
        <source>Names and dates have to be those of an official document. Identity numbers are sent and not kept here.</source>
        <translation>Namen und Daten müssen denen eines amtlichen Dokuments entsprechen. Identifikationsnummern werden gesendet und hier nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>“%1” cannot be the name of a profile: use letters, digits, -, _, . and spaces.</source>
        <extracomment>%1 was typed as the name of a profile</extracomment>
        <translation>„%1“ kann nicht der Name eines Profils sein: Verwenden Sie Buchstaben, Ziffern, -, _, . und Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <extracomment>%1 is the name of a profile that was asked for</extracomment>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>Accessible name of the list of pages at the window&apos;s side</extracomment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a card on the first page: go to the whole table</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Type of business</source>
        <extracomment>What is asked of a new account: an individual, a company, ...</extracomment>
        <translation>Unternehmenstyp</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>What is asked of a new account: its line of business</extracomment>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Choose what comes closest to what is sold.</source>
        <translation>Wählen Sie, was dem Angebot am nächsten kommt.</translation>
    </message>
    <message>
        <source>Name that customers know</source>
        <translation>Bei Kunden bekannter Name</translation>
    </message>
    <message>
        <source>Shown on receipts; it may differ from the legal name.</source>
        <translation>Erscheint auf Belegen; er kann vom eingetragenen Namen abweichen.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>What is asked of a new account: the address of its website</extracomment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Where customers find what is sold. Without a website, describe it instead.</source>
        <translation>Wo Kunden das Angebot finden. Ohne Website beschreiben Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Description of what is sold</source>
        <translation>Beschreibung des Angebots</translation>
    </message>
    <message>
        <source>At least ten characters: what is sold, to whom, and when customers pay.</source>
        <translation>Mindestens zehn Zeichen: was verkauft wird, an wen und wann Kunden zahlen.</translation>
    </message>
    <message>
        <source>Support telephone number</source>
        <translation>Support-Telefonnummer</translation>
    </message>
    <message>
        <source>Support e-mail address</source>
        <translation>Support-E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Support website</source>
        <translation>Support-Website</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Anzahl der Beschäftigten</translation>
    </message>
    <message>
        <source>Page on the Specified Commercial Transactions Act</source>
        <translation>Seite zum japanischen Gesetz über bestimmte Handelsgeschäfte</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>Statement descriptor</source>
        <translation>Buchungstext</translation>
    </message>
    <message>
        <source>What customers read on their bank statement: 5 to 22 Latin characters.</source>
        <translation>Was Kunden auf ihrem Kontoauszug lesen: 5 bis 22 lateinische Zeichen.</translation>
    </message>
    <message>
        <source>Short statement descriptor</source>
        <translation>Kurzer Buchungstext</translation>
    </message>
    <message>
        <source>Stands before the changing part on a bank statement: 2 to 10 Latin characters.</source>
        <translation>Steht auf dem Kontoauszug vor dem veränderlichen Teil: 2 bis 10 lateinische Zeichen.</translation>
    </message>
    <message>
        <source>Statement descriptor (kana)</source>
        <translation>Buchungstext (Kana)</translation>
    </message>
    <message>
        <source>Statement descriptor (kanji)</source>
        <translation>Buchungstext (Kanji)</translation>
    </message>
    <message>
        <source>Bank account for payouts</source>
        <translation>Bankkonto für Auszahlungen</translation>
    </message>
    <message>
        <source>Payouts go here. The number is sent to the provider and is not kept on this computer.</source>
        <translation>Hierhin gehen Auszahlungen. Die Nummer wird an den Anbieter gesendet und nicht auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>The owner accepts the provider’s terms. The time and the network address are sent along.</source>
        <translation>Der Inhaber akzeptiert die Bedingungen des Anbieters. Zeitpunkt und Netzwerkadresse werden mitgesendet.</translation>
    </message>
    <message>
        <source>Proof that the bank account is theirs</source>
        <translation>Nachweis über das eigene Bankkonto</translation>
    </message>
    <message>
        <source>A bank statement or a letter of the bank that shows the name and the number.</source>
        <translation>Ein Kontoauszug oder ein Schreiben der Bank mit Namen und Nummer.</translation>
    </message>
    <message>
        <source>Licence of the company</source>
        <translation>Lizenz des Unternehmens</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>Gründungsurkunde</translation>
    </message>
    <message>
        <source>Ministerial decree</source>
        <translation>Ministerialerlass</translation>
    </message>
    <message>
        <source>Proof of the company’s registration</source>
        <translation>Nachweis der Unternehmenseintragung</translation>
    </message>
    <message>
        <source>Proof of the tax number</source>
        <translation>Nachweis der Steuernummer</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Proof that the business exists</source>
        <translation>Nachweis, dass das Unternehmen besteht</translation>
    </message>
    <message>
        <source>Proof of registration</source>
        <translation>Registrierungsnachweis</translation>
    </message>
    <message>
        <source>Proof of who owns the business</source>
        <translation>Nachweis der Eigentümer des Unternehmens</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Eingetragener Name</translation>
    </message>
    <message>
        <source>Exactly as it is registered.</source>
        <translation>Genau wie eingetragen.</translation>
    </message>
    <message>
        <source>Legal name (kana)</source>
        <translation>Eingetragener Name (Kana)</translation>
    </message>
    <message>
        <source>Legal name (kanji)</source>
        <translation>Eingetragener Name (Kanji)</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Court of registration</source>
        <translation>Registergericht</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Umsatzsteuer-ID</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Eintragungsdatum</translation>
    </message>
    <message>
        <source>Export licence number</source>
        <translation>Exportlizenznummer</translation>
    </message>
    <message>
        <source>Purpose code of exports</source>
        <translation>Zweckcode für Exporte</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Why no owners are listed</source>
        <translation>Warum keine Eigentümer aufgeführt sind</translation>
    </message>
    <message>
        <source>All owners are listed</source>
        <translation>Alle Eigentümer sind aufgeführt</translation>
    </message>
    <message>
        <source>Everybody who owns a quarter or more of the business.</source>
        <translation>Alle, die ein Viertel oder mehr des Unternehmens besitzen.</translation>
    </message>
    <message>
        <source>All directors are listed</source>
        <translation>Alle Direktoren sind aufgeführt</translation>
    </message>
    <message>
        <source>Everybody who governs the business, as the public register says.</source>
        <translation>Alle, die das Unternehmen laut öffentlichem Register leiten.</translation>
    </message>
    <message>
        <source>All executives are listed</source>
        <translation>Alle Führungskräfte sind aufgeführt</translation>
    </message>
    <message>
        <source>Everybody with significant responsibility for managing the business.</source>
        <translation>Alle mit wesentlicher Verantwortung für die Führung des Unternehmens.</translation>
    </message>
    <message>
        <source>Declaration that the owners are right</source>
        <translation>Erklärung zur Richtigkeit der Eigentümer</translation>
    </message>
    <message>
        <source>The representative declares that the owners listed are complete and correct.</source>
        <translation>Der Vertreter erklärt, dass die aufgeführten Eigentümer vollständig und richtig sind.</translation>
    </message>
    <message>
        <source>Declaration that the directors are right</source>
        <translation>Erklärung zur Richtigkeit der Direktoren</translation>
    </message>
    <message>
        <source>The representative declares that the directors listed are complete and correct.</source>
        <translation>Der Vertreter erklärt, dass die aufgeführten Direktoren vollständig und richtig sind.</translation>
    </message>
    <message>
        <source>Declaration of the representative</source>
        <translation>Erklärung des Vertreters</translation>
    </message>
    <message>
        <source>The representative declares to be allowed to act for the business.</source>
        <translation>Der Vertreter erklärt, für das Unternehmen handeln zu dürfen.</translation>
    </message>
    <message>
        <source>Document about the company</source>
        <translation>Dokument zum Unternehmen</translation>
    </message>
    <message>
        <source>An official document that shows the legal name and the number or address.</source>
        <translation>Ein amtliches Dokument, das den eingetragenen Namen und die Nummer oder Adresse zeigt.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>As it stands on an identity document.</source>
        <translation>Wie auf einem Ausweisdokument.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First name (kana)</source>
        <translation>Vorname (Kana)</translation>
    </message>
    <message>
        <source>Last name (kana)</source>
        <translation>Nachname (Kana)</translation>
    </message>
    <message>
        <source>First name (kanji)</source>
        <translation>Vorname (Kanji)</translation>
    </message>
    <message>
        <source>Last name (kanji)</source>
        <translation>Nachname (Kanji)</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Other names the person goes by; leave it empty if there are none.</source>
        <translation>Andere Namen, unter denen die Person bekannt ist; leer lassen, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>What is asked about a person in Japan: male or female</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>What is asked about a person: a country</extracomment>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identifikationsnummer</translation>
    </message>
    <message>
        <source>Second identity number</source>
        <translation>Zweite Identifikationsnummer</translation>
    </message>
    <message>
        <source>Last four digits of the Social Security number</source>
        <translation>Letzte vier Ziffern der Sozialversicherungsnummer (SSN)</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>Politisches Amt</translation>
    </message>
    <message>
        <source>Whether the person, or somebody close, holds or held a prominent public office.</source>
        <translation>Ob die Person oder jemand aus ihrem engen Umfeld ein wichtiges öffentliches Amt innehat oder innehatte.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What the person does in the business: “CEO”, “Director”.</source>
        <translation>Was die Person im Unternehmen tut: „CEO“, „Direktor“.</translation>
    </message>
    <message>
        <source>Share of ownership in per cent</source>
        <translation>Beteiligung in Prozent</translation>
    </message>
    <message>
        <source>Manages the business</source>
        <translation>Leitet das Unternehmen</translation>
    </message>
    <message>
        <source>Has significant responsibility for control, management or direction.</source>
        <translation>Hat wesentliche Verantwortung für Kontrolle, Leitung oder Ausrichtung.</translation>
    </message>
    <message>
        <source>Owns a quarter or more of the business</source>
        <translation>Besitzt ein Viertel oder mehr des Unternehmens</translation>
    </message>
    <message>
        <source>Is a director of the business</source>
        <translation>Ist Direktor des Unternehmens</translation>
    </message>
    <message>
        <source>Terms of service (guardian)</source>
        <translation>Nutzungsbedingungen (Sorgeberechtigter)</translation>
    </message>
    <message>
        <source>The guardian accepts the provider’s terms for a person who is not of age.</source>
        <translation>Der Sorgeberechtigte akzeptiert die Bedingungen des Anbieters für eine nicht volljährige Person.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>A photograph or scan in colour of a passport (front) or of an identity card (front and back).</source>
        <translation>Ein Foto oder Scan in Farbe von einem Reisepass (Vorderseite) oder einem Personalausweis (Vorder- und Rückseite).</translation>
    </message>
    <message>
        <source>Document that shows the address</source>
        <translation>Dokument mit der Adresse</translation>
    </message>
    <message>
        <source>A utility bill, a bank statement or a letter of an authority, not older than six months.</source>
        <translation>Eine Versorgerrechnung, ein Kontoauszug oder ein Behördenschreiben, nicht älter als sechs Monate.</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>A document that is asked for</extracomment>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Visa</source>
        <extracomment>A document that is asked for: the permission to stay in a country</extracomment>
        <translation>Visum</translation>
    </message>
    <message>
        <source>Power of attorney of the company</source>
        <translation>Vollmacht des Unternehmens</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Question: street and number</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street and number, no post-office box.</source>
        <translation>Straße und Hausnummer, kein Postfach.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, zweite Zeile</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Part of an address</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Town or chome</source>
        <translation>Ortsteil oder Chōme</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Part of an address</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Whom a question is about: the person an account belongs to</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>Whom a question is about: who acts for a company
----------
Page of the onboarding wizard: about who acts for a company</extracomment>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Whom a question is about: somebody who owns a part of a company</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>Whom a question is about: a director of a company</extracomment>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>Whom a question is about: somebody who manages a company</extracomment>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <extracomment>Whom a question is about: who allowed the representative to act</extracomment>
        <translation>Vollmachtgeber</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <extracomment>Whom a question is about: the guardian of a minor</extracomment>
        <translation>Sorgeberechtigter</translation>
    </message>
    <message numerus="yes">
        <source>%1: the person must be at least %Ln years old.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1: Die Person muss mindestens %Ln Jahr alt sein.</numerusform>
            <numerusform>%1: Die Person muss mindestens %Ln Jahre alt sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %Ln characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1: höchstens %Ln Zeichen.</numerusform>
            <numerusform>%1: höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This information is missing.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>The city, the state and the postal code do not fit each other.</source>
        <translation>Ort, Bundesstaat und Postleitzahl passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Enter an address with a street; a highway contract box is not accepted.</source>
        <translation>Geben Sie eine Adresse mit Straße ein; eine „Highway Contract Box“ wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Enter an address with a street; a private mailbox is not accepted.</source>
        <translation>Geben Sie eine Adresse mit Straße ein; ein privates Postfach wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Enter an address of the business itself; the address of a mail agency is not accepted.</source>
        <translation>Geben Sie eine Adresse des Unternehmens selbst ein; die Adresse eines Postdienstleisters wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Enter an address of the business itself; the address of a registered agent is not accepted.</source>
        <translation>Geben Sie eine Adresse des Unternehmens selbst ein; die Adresse eines Zustellungsbevollmächtigten wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>This name of the business is not accepted.</source>
        <translation>Dieser Unternehmensname wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>This name of the business is not accepted; use another one.</source>
        <translation>Dieser Unternehmensname wird nicht akzeptiert; verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>This legal name is not accepted.</source>
        <translation>Dieser eingetragene Name wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The date of birth cannot be right: nobody is that old.</source>
        <translation>Das Geburtsdatum kann nicht stimmen: So alt ist niemand.</translation>
    </message>
    <message>
        <source>The person must be at least 18 years old.</source>
        <translation>Die Person muss mindestens 18 Jahre alt sein.</translation>
    </message>
    <message>
        <source>The person must be at least 13 years old.</source>
        <translation>Die Person muss mindestens 13 Jahre alt sein.</translation>
    </message>
    <message>
        <source>Describe what is sold in at least ten characters.</source>
        <translation>Beschreiben Sie das Angebot mit mindestens zehn Zeichen.</translation>
    </message>
    <message>
        <source>The description must say more than the address of the website.</source>
        <translation>Die Beschreibung muss mehr enthalten als die Adresse der Website.</translation>
    </message>
    <message>
        <source>The representative must live in a country that is accepted.</source>
        <translation>Der Vertreter muss in einem zulässigen Land wohnen.</translation>
    </message>
    <message>
        <source>The document must be signed by somebody who may act for the business.</source>
        <translation>Das Dokument muss von jemandem unterschrieben sein, der für das Unternehmen handeln darf.</translation>
    </message>
    <message>
        <source>The statement descriptor must resemble the name of the business or its website.</source>
        <translation>Der Buchungstext muss dem Namen des Unternehmens oder seiner Website ähneln.</translation>
    </message>
    <message>
        <source>This statement descriptor is not accepted.</source>
        <translation>Dieser Buchungstext wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The statement descriptor must have 5 to 22 characters.</source>
        <translation>Der Buchungstext muss 5 bis 22 Zeichen haben.</translation>
    </message>
    <message>
        <source>This short statement descriptor is not accepted.</source>
        <translation>Dieser kurze Buchungstext wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The short statement descriptor must resemble the statement descriptor.</source>
        <translation>Der kurze Buchungstext muss dem Buchungstext ähneln.</translation>
    </message>
    <message>
        <source>The street or the number could not be found. A post-office box is not accepted.</source>
        <translation>Straße oder Hausnummer wurde nicht gefunden. Ein Postfach wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>This tax number is not valid.</source>
        <translation>Diese Steuernummer ist ungültig.</translation>
    </message>
    <message>
        <source>The tax number does not have the form that this country uses.</source>
        <translation>Die Steuernummer hat nicht die in diesem Land übliche Form.</translation>
    </message>
    <message>
        <source>The terms must be accepted again.</source>
        <translation>Die Bedingungen müssen erneut akzeptiert werden.</translation>
    </message>
    <message>
        <source>This website is not accepted.</source>
        <translation>Diese Website wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>This is not the address of a website.</source>
        <translation>Dies ist keine Adresse einer Website.</translation>
    </message>
    <message>
        <source>The address of the website is too long.</source>
        <translation>Die Adresse der Website ist zu lang.</translation>
    </message>
    <message>
        <source>The business has a website: enter its address.</source>
        <translation>Das Unternehmen hat eine Website: Geben Sie ihre Adresse ein.</translation>
    </message>
    <message>
        <source>The website does not fit what was said about the business.</source>
        <translation>Die Website passt nicht zu den Angaben über das Unternehmen.</translation>
    </message>
    <message>
        <source>The website is empty.</source>
        <translation>Die Website ist leer.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Die Website war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The website cannot be reached from everywhere.</source>
        <translation>Die Website ist nicht von überall erreichbar.</translation>
    </message>
    <message>
        <source>The website asks for a password.</source>
        <translation>Die Website verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The website lacks information that customers need.</source>
        <translation>Auf der Website fehlen Angaben, die Kunden brauchen.</translation>
    </message>
    <message>
        <source>The website is still under construction.</source>
        <translation>Die Website ist noch im Aufbau.</translation>
    </message>
    <message>
        <source>There is a problem with the website.</source>
        <translation>Es gibt ein Problem mit der Website.</translation>
    </message>
    <message>
        <source>This type of business is not supported.</source>
        <translation>Dieser Unternehmenstyp wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The directors listed are not those of the public register.</source>
        <translation>Die aufgeführten Direktoren stimmen nicht mit dem öffentlichen Register überein.</translation>
    </message>
    <message>
        <source>The address on the document is another one than the one entered.</source>
        <translation>Die Adresse auf dem Dokument weicht von der eingegebenen ab.</translation>
    </message>
    <message>
        <source>The file is damaged. Upload it again.</source>
        <translation>Die Datei ist beschädigt. Laden Sie die Datei erneut hoch.</translation>
    </message>
    <message>
        <source>Documents of this country are not accepted.</source>
        <translation>Dokumente dieses Landes werden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The date of birth on the document is another one than the one entered.</source>
        <translation>Das Geburtsdatum auf dem Dokument weicht vom eingegebenen ab.</translation>
    </message>
    <message>
        <source>Upload two different documents.</source>
        <translation>Laden Sie zwei verschiedene Dokumente hoch.</translation>
    </message>
    <message>
        <source>The document has expired. Upload one that is valid today.</source>
        <translation>Das Dokument ist abgelaufen. Laden Sie ein derzeit gültiges hoch.</translation>
    </message>
    <message>
        <source>The document is a copy. Upload a picture of the original.</source>
        <translation>Das Dokument ist eine Kopie. Laden Sie ein Bild des Originals hoch.</translation>
    </message>
    <message>
        <source>The picture is not in colour.</source>
        <translation>Das Bild ist nicht in Farbe.</translation>
    </message>
    <message>
        <source>The document was not accepted. Upload another one.</source>
        <translation>Das Dokument wurde nicht akzeptiert. Laden Sie ein anderes hoch.</translation>
    </message>
    <message>
        <source>A document for test mode was used.</source>
        <translation>Es wurde ein Dokument für den Testmodus verwendet.</translation>
    </message>
    <message>
        <source>The document was not accepted.</source>
        <translation>Das Dokument wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The number on the document is another one than the one entered.</source>
        <translation>Die Nummer auf dem Dokument weicht von der eingegebenen ab.</translation>
    </message>
    <message>
        <source>The document is not complete. Upload all of its pages.</source>
        <translation>Das Dokument ist unvollständig. Laden Sie alle Seiten hoch.</translation>
    </message>
    <message>
        <source>This kind of document is not accepted.</source>
        <translation>Diese Art von Dokument wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The document was altered.</source>
        <translation>Das Dokument wurde verändert.</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>Die Rückseite des Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>Die Vorderseite des Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The name on the document is another one than the one entered.</source>
        <translation>Der Name auf dem Dokument weicht vom eingegebenen ab.</translation>
    </message>
    <message>
        <source>The document could not be read. Upload a sharper picture.</source>
        <translation>Das Dokument war nicht lesbar. Laden Sie ein schärferes Bild hoch.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>Das Dokument ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>The document did not arrive. Upload it again.</source>
        <translation>Das Dokument ist nicht angekommen. Laden Sie es erneut hoch.</translation>
    </message>
    <message>
        <source>The photograph on the document shows somebody else.</source>
        <translation>Das Foto auf dem Dokument zeigt eine andere Person.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>This type of document is not accepted.</source>
        <translation>Dieser Dokumenttyp wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Somebody is listed as a director whom the public register does not name.</source>
        <translation>Es ist jemand als Direktor aufgeführt, den das öffentliche Register nicht nennt.</translation>
    </message>
    <message>
        <source>The address could not be confirmed. Upload a document that shows it.</source>
        <translation>Die Adresse ließ sich nicht bestätigen. Laden Sie ein Dokument hoch, das sie zeigt.</translation>
    </message>
    <message>
        <source>The document does not fit what was entered.</source>
        <translation>Das Dokument passt nicht zu den eingegebenen Angaben.</translation>
    </message>
    <message>
        <source>The identity number does not belong to this name and date of birth.</source>
        <translation>Die Identifikationsnummer gehört nicht zu diesem Namen und Geburtsdatum.</translation>
    </message>
    <message>
        <source>What was entered about the person could not be confirmed. Upload an identity document.</source>
        <translation>Die Angaben zur Person ließen sich nicht bestätigen. Laden Sie ein Ausweisdokument hoch.</translation>
    </message>
    <message>
        <source>What was entered about the business could not be confirmed. Upload a document.</source>
        <translation>Die Angaben zum Unternehmen ließen sich nicht bestätigen. Laden Sie ein Dokument hoch.</translation>
    </message>
    <message>
        <source>The name could not be confirmed.</source>
        <translation>Der Name ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>This could not be confirmed.</source>
        <translation>Dies ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>The home address could not be confirmed.</source>
        <translation>Die Privatadresse ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>The tax number does not belong to this business.</source>
        <translation>Die Steuernummer gehört nicht zu diesem Unternehmen.</translation>
    </message>
    <message>
        <source>This tax number was never issued.</source>
        <translation>Diese Steuernummer wurde nie vergeben.</translation>
    </message>
    <message>
        <source>The public register names directors who are not listed.</source>
        <translation>Das öffentliche Register nennt Direktoren, die nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>Executives are missing from the list.</source>
        <translation>In der Liste fehlen Führungskräfte.</translation>
    </message>
    <message>
        <source>Owners are missing from the list.</source>
        <translation>In der Liste fehlen Eigentümer.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dies ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not a postal code of the country.</source>
        <translation>Dies ist keine Postleitzahl des Landes.</translation>
    </message>
    <message>
        <source>This is not a tax number of the country.</source>
        <translation>Dies ist keine Steuernummer des Landes.</translation>
    </message>
    <message>
        <source>This is not an identity number of the country.</source>
        <translation>Dies ist keine Identifikationsnummer des Landes.</translation>
    </message>
    <message>
        <source>This is not a routing number.</source>
        <translation>Dies ist keine gültige Bankleitzahl.</translation>
    </message>
    <message>
        <source>This is not the number of a bank account.</source>
        <translation>Dies ist keine Bankkontonummer.</translation>
    </message>
    <message>
        <source>Veterinary services</source>
        <extracomment>Line of business</extracomment>
        <translation>Tierärztliche Leistungen</translation>
    </message>
    <message>
        <source>Agricultural cooperatives</source>
        <extracomment>Line of business</extracomment>
        <translation>Landwirtschaftliche Genossenschaften</translation>
    </message>
    <message>
        <source>Landscaping and gardening</source>
        <extracomment>Line of business</extracomment>
        <translation>Landschafts- und Gartenbau</translation>
    </message>
    <message>
        <source>Building contractors</source>
        <extracomment>Line of business</extracomment>
        <translation>Bauunternehmen</translation>
    </message>
    <message>
        <source>Heating, plumbing and air conditioning</source>
        <extracomment>Line of business</extracomment>
        <translation>Heizung, Sanitär und Klima</translation>
    </message>
    <message>
        <source>Electricians</source>
        <extracomment>Line of business</extracomment>
        <translation>Elektriker</translation>
    </message>
    <message>
        <source>Masonry, tiling and plastering</source>
        <extracomment>Line of business</extracomment>
        <translation>Maurer-, Fliesen- und Putzarbeiten</translation>
    </message>
    <message>
        <source>Carpentry</source>
        <extracomment>Line of business</extracomment>
        <translation>Zimmerei und Tischlerei</translation>
    </message>
    <message>
        <source>Special trade contractors</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstiges Bauhandwerk</translation>
    </message>
    <message>
        <source>Publishing and printing</source>
        <extracomment>Line of business</extracomment>
        <translation>Verlage und Druckereien</translation>
    </message>
    <message>
        <source>Cleaning products</source>
        <extracomment>Line of business</extracomment>
        <translation>Reinigungsmittel</translation>
    </message>
    <message>
        <source>Taxis and ride services</source>
        <extracomment>Line of business</extracomment>
        <translation>Taxis und Fahrdienste</translation>
    </message>
    <message>
        <source>Bus lines</source>
        <extracomment>Line of business</extracomment>
        <translation>Buslinien</translation>
    </message>
    <message>
        <source>Removals and delivery by lorry</source>
        <extracomment>Line of business</extracomment>
        <translation>Umzüge und Lkw-Transporte</translation>
    </message>
    <message>
        <source>Courier services</source>
        <extracomment>Line of business</extracomment>
        <translation>Kurierdienste</translation>
    </message>
    <message>
        <source>Storage and warehousing</source>
        <extracomment>Line of business</extracomment>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>Cruises</source>
        <extracomment>Line of business</extracomment>
        <translation>Kreuzfahrten</translation>
    </message>
    <message>
        <source>Travel agencies and tour operators</source>
        <extracomment>Line of business</extracomment>
        <translation>Reisebüros und Reiseveranstalter</translation>
    </message>
    <message>
        <source>Other passenger transport</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Personenbeförderung</translation>
    </message>
    <message>
        <source>Telecommunication services</source>
        <extracomment>Line of business</extracomment>
        <translation>Telekommunikationsdienste</translation>
    </message>
    <message>
        <source>Computer networks and information services</source>
        <extracomment>Line of business</extracomment>
        <translation>Computernetze und Informationsdienste</translation>
    </message>
    <message>
        <source>Cable and satellite television</source>
        <extracomment>Line of business</extracomment>
        <translation>Kabel- und Satellitenfernsehen</translation>
    </message>
    <message>
        <source>Electricity, gas and water</source>
        <extracomment>Line of business</extracomment>
        <translation>Strom, Gas und Wasser</translation>
    </message>
    <message>
        <source>Building materials</source>
        <extracomment>Line of business</extracomment>
        <translation>Baustoffe</translation>
    </message>
    <message>
        <source>Computers and software, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>Computer und Software, Großhandel</translation>
    </message>
    <message>
        <source>Medical and dental supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>Medizin- und Dentalbedarf</translation>
    </message>
    <message>
        <source>Electrical parts</source>
        <extracomment>Line of business</extracomment>
        <translation>Elektroteile</translation>
    </message>
    <message>
        <source>Hardware and tools, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>Eisenwaren und Werkzeuge, Großhandel</translation>
    </message>
    <message>
        <source>Industrial supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>Industriebedarf</translation>
    </message>
    <message>
        <source>Office supplies and stationery</source>
        <extracomment>Line of business</extracomment>
        <translation>Büro- und Schreibwaren</translation>
    </message>
    <message>
        <source>Pharmaceuticals, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>Arzneimittel, Großhandel</translation>
    </message>
    <message>
        <source>Uniforms and work clothes</source>
        <extracomment>Line of business</extracomment>
        <translation>Uniformen und Berufskleidung</translation>
    </message>
    <message>
        <source>Books and newspapers, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>Bücher und Zeitungen, Großhandel</translation>
    </message>
    <message>
        <source>Flowers and plants, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>Blumen und Pflanzen, Großhandel</translation>
    </message>
    <message>
        <source>Other goods, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Waren, Großhandel</translation>
    </message>
    <message>
        <source>Home improvement stores</source>
        <extracomment>Line of business</extracomment>
        <translation>Baumärkte</translation>
    </message>
    <message>
        <source>Timber and building materials</source>
        <extracomment>Line of business</extracomment>
        <translation>Holz und Baustoffe</translation>
    </message>
    <message>
        <source>Hardware stores</source>
        <extracomment>Line of business</extracomment>
        <translation>Eisenwarenhandlungen</translation>
    </message>
    <message>
        <source>Garden centres</source>
        <extracomment>Line of business</extracomment>
        <translation>Gartencenter</translation>
    </message>
    <message>
        <source>Wholesale clubs</source>
        <extracomment>Line of business</extracomment>
        <translation>Mitglieder-Großmärkte</translation>
    </message>
    <message>
        <source>Department stores</source>
        <extracomment>Line of business</extracomment>
        <translation>Kaufhäuser</translation>
    </message>
    <message>
        <source>Variety stores</source>
        <extracomment>Line of business</extracomment>
        <translation>Gemischtwarenläden</translation>
    </message>
    <message>
        <source>General merchandise</source>
        <extracomment>Line of business</extracomment>
        <translation>Allgemeine Handelswaren</translation>
    </message>
    <message>
        <source>Grocery stores and supermarkets</source>
        <extracomment>Line of business</extracomment>
        <translation>Lebensmittelgeschäfte und Supermärkte</translation>
    </message>
    <message>
        <source>Sweets, nuts and chocolate</source>
        <extracomment>Line of business</extracomment>
        <translation>Süßwaren, Nüsse und Schokolade</translation>
    </message>
    <message>
        <source>Dairy products</source>
        <extracomment>Line of business</extracomment>
        <translation>Molkereiprodukte</translation>
    </message>
    <message>
        <source>Bakeries</source>
        <extracomment>Line of business</extracomment>
        <translation>Bäckereien</translation>
    </message>
    <message>
        <source>Special food shops</source>
        <extracomment>Line of business</extracomment>
        <translation>Feinkost und Spezialitäten</translation>
    </message>
    <message>
        <source>Car dealers</source>
        <extracomment>Line of business</extracomment>
        <translation>Autohändler</translation>
    </message>
    <message>
        <source>Car parts and accessories</source>
        <extracomment>Line of business</extracomment>
        <translation>Autoteile und Zubehör</translation>
    </message>
    <message>
        <source>Petrol stations</source>
        <extracomment>Line of business</extracomment>
        <translation>Tankstellen</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <extracomment>Line of business</extracomment>
        <translation>Motorräder</translation>
    </message>
    <message>
        <source>Menswear</source>
        <extracomment>Line of business</extracomment>
        <translation>Herrenbekleidung</translation>
    </message>
    <message>
        <source>Womenswear</source>
        <extracomment>Line of business</extracomment>
        <translation>Damenbekleidung</translation>
    </message>
    <message>
        <source>Children’s wear</source>
        <extracomment>Line of business</extracomment>
        <translation>Kinderbekleidung</translation>
    </message>
    <message>
        <source>Clothing for the family</source>
        <extracomment>Line of business</extracomment>
        <translation>Bekleidung für die ganze Familie</translation>
    </message>
    <message>
        <source>Sports clothing</source>
        <extracomment>Line of business</extracomment>
        <translation>Sportbekleidung</translation>
    </message>
    <message>
        <source>Shoes</source>
        <extracomment>Line of business</extracomment>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Clothing for men and women</source>
        <extracomment>Line of business</extracomment>
        <translation>Damen- und Herrenbekleidung</translation>
    </message>
    <message>
        <source>Accessories and other clothing</source>
        <extracomment>Line of business</extracomment>
        <translation>Accessoires und sonstige Bekleidung</translation>
    </message>
    <message>
        <source>Furniture</source>
        <extracomment>Line of business</extracomment>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Home furnishings</source>
        <extracomment>Line of business</extracomment>
        <translation>Wohnungseinrichtung</translation>
    </message>
    <message>
        <source>Household appliances</source>
        <extracomment>Line of business</extracomment>
        <translation>Haushaltsgeräte</translation>
    </message>
    <message>
        <source>Electronics</source>
        <extracomment>Line of business</extracomment>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Musical instruments and sheet music</source>
        <extracomment>Line of business</extracomment>
        <translation>Musikinstrumente und Noten</translation>
    </message>
    <message>
        <source>Computer software</source>
        <extracomment>Line of business</extracomment>
        <translation>Computersoftware</translation>
    </message>
    <message>
        <source>Records and music</source>
        <extracomment>Line of business</extracomment>
        <translation>Tonträger und Musik</translation>
    </message>
    <message>
        <source>Caterers</source>
        <extracomment>Line of business</extracomment>
        <translation>Catering</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <extracomment>Line of business</extracomment>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Bars and clubs</source>
        <extracomment>Line of business</extracomment>
        <translation>Bars und Clubs</translation>
    </message>
    <message>
        <source>Fast food</source>
        <extracomment>Line of business</extracomment>
        <translation>Schnellrestaurants</translation>
    </message>
    <message>
        <source>Digital goods: books, films and music</source>
        <extracomment>Line of business</extracomment>
        <translation>Digitale Güter: Bücher, Filme und Musik</translation>
    </message>
    <message>
        <source>Digital goods: games</source>
        <extracomment>Line of business</extracomment>
        <translation>Digitale Güter: Spiele</translation>
    </message>
    <message>
        <source>Digital goods: applications</source>
        <extracomment>Line of business</extracomment>
        <translation>Digitale Güter: Anwendungen</translation>
    </message>
    <message>
        <source>Digital goods: several kinds</source>
        <extracomment>Line of business</extracomment>
        <translation>Digitale Güter: mehrere Arten</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <extracomment>Line of business</extracomment>
        <translation>Apotheken</translation>
    </message>
    <message>
        <source>Wine, beer and spirits</source>
        <extracomment>Line of business</extracomment>
        <translation>Wein, Bier und Spirituosen</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <extracomment>Line of business</extracomment>
        <translation>Gebrauchtwaren</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <extracomment>Line of business</extracomment>
        <translation>Fahrräder</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <extracomment>Line of business</extracomment>
        <translation>Sportartikel</translation>
    </message>
    <message>
        <source>Bookshops</source>
        <extracomment>Line of business</extracomment>
        <translation>Buchhandlungen</translation>
    </message>
    <message>
        <source>Stationery</source>
        <extracomment>Line of business</extracomment>
        <translation>Schreibwaren</translation>
    </message>
    <message>
        <source>Jewellery, watches and clocks</source>
        <extracomment>Line of business</extracomment>
        <translation>Schmuck und Uhren</translation>
    </message>
    <message>
        <source>Toys, games and hobbies</source>
        <extracomment>Line of business</extracomment>
        <translation>Spielwaren und Hobbybedarf</translation>
    </message>
    <message>
        <source>Cameras and photography</source>
        <extracomment>Line of business</extracomment>
        <translation>Kameras und Fotobedarf</translation>
    </message>
    <message>
        <source>Gifts and souvenirs</source>
        <extracomment>Line of business</extracomment>
        <translation>Geschenke und Souvenirs</translation>
    </message>
    <message>
        <source>Sewing, fabrics and knitting</source>
        <extracomment>Line of business</extracomment>
        <translation>Näh- und Strickbedarf, Stoffe</translation>
    </message>
    <message>
        <source>Mail order by catalogue</source>
        <extracomment>Line of business</extracomment>
        <translation>Katalogversandhandel</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>Line of business</extracomment>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Other direct sellers</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstiger Direktvertrieb</translation>
    </message>
    <message>
        <source>Art and craft supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>Künstler- und Bastelbedarf</translation>
    </message>
    <message>
        <source>Art dealers and galleries</source>
        <extracomment>Line of business</extracomment>
        <translation>Kunsthandel und Galerien</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <extracomment>Line of business</extracomment>
        <translation>Kosmetik</translation>
    </message>
    <message>
        <source>Florists</source>
        <extracomment>Line of business</extracomment>
        <translation>Blumenläden</translation>
    </message>
    <message>
        <source>Pet shops</source>
        <extracomment>Line of business</extracomment>
        <translation>Zoofachgeschäfte</translation>
    </message>
    <message>
        <source>Other special shops</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Fachgeschäfte</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Line of business</extracomment>
        <translation>Versicherungen</translation>
    </message>
    <message>
        <source>Property agents and rentals</source>
        <extracomment>Line of business</extracomment>
        <translation>Immobilienmakler und Vermietung</translation>
    </message>
    <message>
        <source>Hotels and lodging</source>
        <extracomment>Line of business</extracomment>
        <translation>Hotels und Unterkünfte</translation>
    </message>
    <message>
        <source>Sports and recreation camps</source>
        <extracomment>Line of business</extracomment>
        <translation>Sport- und Freizeitcamps</translation>
    </message>
    <message>
        <source>Camping sites</source>
        <extracomment>Line of business</extracomment>
        <translation>Campingplätze</translation>
    </message>
    <message>
        <source>Laundry and garment care</source>
        <extracomment>Line of business</extracomment>
        <translation>Wäscherei und Textilpflege</translation>
    </message>
    <message>
        <source>Photographers</source>
        <extracomment>Line of business</extracomment>
        <translation>Fotografen</translation>
    </message>
    <message>
        <source>Hairdressers and beauty salons</source>
        <extracomment>Line of business</extracomment>
        <translation>Friseure und Kosmetiksalons</translation>
    </message>
    <message>
        <source>Dating services</source>
        <extracomment>Line of business</extracomment>
        <translation>Partnervermittlung</translation>
    </message>
    <message>
        <source>Counselling</source>
        <extracomment>Line of business</extracomment>
        <translation>Persönliche Beratung</translation>
    </message>
    <message>
        <source>Spas and health resorts</source>
        <extracomment>Line of business</extracomment>
        <translation>Wellness und Kureinrichtungen</translation>
    </message>
    <message>
        <source>Other personal services</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige persönliche Dienstleistungen</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>Line of business</extracomment>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Design, photography and art for businesses</source>
        <extracomment>Line of business</extracomment>
        <translation>Design, Fotografie und Grafik für Unternehmen</translation>
    </message>
    <message>
        <source>Copying and printing</source>
        <extracomment>Line of business</extracomment>
        <translation>Kopieren und Drucken</translation>
    </message>
    <message>
        <source>Cleaning and caretaking</source>
        <extracomment>Line of business</extracomment>
        <translation>Reinigung und Hausmeisterdienste</translation>
    </message>
    <message>
        <source>Employment agencies</source>
        <extracomment>Line of business</extracomment>
        <translation>Personalvermittlung</translation>
    </message>
    <message>
        <source>Programming and data processing</source>
        <extracomment>Line of business</extracomment>
        <translation>Programmierung und Datenverarbeitung</translation>
    </message>
    <message>
        <source>Computer repair and maintenance</source>
        <extracomment>Line of business</extracomment>
        <translation>Computerreparatur und -wartung</translation>
    </message>
    <message>
        <source>Management consulting and public relations</source>
        <extracomment>Line of business</extracomment>
        <translation>Unternehmensberatung und Öffentlichkeitsarbeit</translation>
    </message>
    <message>
        <source>Rental of equipment</source>
        <extracomment>Line of business</extracomment>
        <translation>Vermietung von Geräten</translation>
    </message>
    <message>
        <source>Other services for businesses</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Dienstleistungen für Unternehmen</translation>
    </message>
    <message>
        <source>Car hire</source>
        <extracomment>Line of business</extracomment>
        <translation>Autovermietung</translation>
    </message>
    <message>
        <source>Car parks</source>
        <extracomment>Line of business</extracomment>
        <translation>Parkhäuser und -plätze</translation>
    </message>
    <message>
        <source>Car repair</source>
        <extracomment>Line of business</extracomment>
        <translation>Autoreparatur</translation>
    </message>
    <message>
        <source>Repair of small appliances</source>
        <extracomment>Line of business</extracomment>
        <translation>Reparatur von Kleingeräten</translation>
    </message>
    <message>
        <source>Other repairs</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Reparaturen</translation>
    </message>
    <message>
        <source>Film production and distribution</source>
        <extracomment>Line of business</extracomment>
        <translation>Filmproduktion und -verleih</translation>
    </message>
    <message>
        <source>Cinemas</source>
        <extracomment>Line of business</extracomment>
        <translation>Kinos</translation>
    </message>
    <message>
        <source>Theatres and ticket agencies</source>
        <extracomment>Line of business</extracomment>
        <translation>Theater und Kartenvorverkauf</translation>
    </message>
    <message>
        <source>Bands, orchestras and entertainers</source>
        <extracomment>Line of business</extracomment>
        <translation>Bands, Orchester und Unterhaltungskünstler</translation>
    </message>
    <message>
        <source>Bowling alleys</source>
        <extracomment>Line of business</extracomment>
        <translation>Bowlingbahnen</translation>
    </message>
    <message>
        <source>Sports clubs and fields</source>
        <extracomment>Line of business</extracomment>
        <translation>Sportvereine und Sportplätze</translation>
    </message>
    <message>
        <source>Tourist attractions and exhibitions</source>
        <extracomment>Line of business</extracomment>
        <translation>Touristenattraktionen und Ausstellungen</translation>
    </message>
    <message>
        <source>Golf courses</source>
        <extracomment>Line of business</extracomment>
        <translation>Golfplätze</translation>
    </message>
    <message>
        <source>Membership clubs and gyms</source>
        <extracomment>Line of business</extracomment>
        <translation>Mitgliederclubs und Fitnessstudios</translation>
    </message>
    <message>
        <source>Other recreation services</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Freizeitangebote</translation>
    </message>
    <message>
        <source>Doctors</source>
        <extracomment>Line of business</extracomment>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Dentists</source>
        <extracomment>Line of business</extracomment>
        <translation>Zahnärzte</translation>
    </message>
    <message>
        <source>Opticians</source>
        <extracomment>Line of business</extracomment>
        <translation>Optiker</translation>
    </message>
    <message>
        <source>Nursing and personal care</source>
        <extracomment>Line of business</extracomment>
        <translation>Pflege und Betreuung</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <extracomment>Line of business</extracomment>
        <translation>Krankenhäuser</translation>
    </message>
    <message>
        <source>Medical laboratories</source>
        <extracomment>Line of business</extracomment>
        <translation>Medizinische Labore</translation>
    </message>
    <message>
        <source>Other health services</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Gesundheitsdienste</translation>
    </message>
    <message>
        <source>Legal services</source>
        <extracomment>Line of business</extracomment>
        <translation>Rechtsberatung</translation>
    </message>
    <message>
        <source>Schools</source>
        <extracomment>Line of business</extracomment>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>Universities</source>
        <extracomment>Line of business</extracomment>
        <translation>Hochschulen</translation>
    </message>
    <message>
        <source>Correspondence courses</source>
        <extracomment>Line of business</extracomment>
        <translation>Fernunterricht</translation>
    </message>
    <message>
        <source>Vocational schools</source>
        <extracomment>Line of business</extracomment>
        <translation>Berufsschulen</translation>
    </message>
    <message>
        <source>Other educational services</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Bildungsangebote</translation>
    </message>
    <message>
        <source>Child care</source>
        <extracomment>Line of business</extracomment>
        <translation>Kinderbetreuung</translation>
    </message>
    <message>
        <source>Charities and social services</source>
        <extracomment>Line of business</extracomment>
        <translation>Wohltätigkeits- und Sozialdienste</translation>
    </message>
    <message>
        <source>Civic and social associations</source>
        <extracomment>Line of business</extracomment>
        <translation>Bürgervereine und soziale Vereine</translation>
    </message>
    <message>
        <source>Religious organisations</source>
        <extracomment>Line of business</extracomment>
        <translation>Religiöse Organisationen</translation>
    </message>
    <message>
        <source>Other membership organisations</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige Mitgliederorganisationen</translation>
    </message>
    <message>
        <source>Architects, engineers and surveyors</source>
        <extracomment>Line of business</extracomment>
        <translation>Architekten, Ingenieure und Vermesser</translation>
    </message>
    <message>
        <source>Accountants and bookkeepers</source>
        <extracomment>Line of business</extracomment>
        <translation>Steuerberater und Buchhalter</translation>
    </message>
    <message>
        <source>Other professional services</source>
        <extracomment>Line of business</extracomment>
        <translation>Sonstige freiberufliche Dienstleistungen</translation>
    </message>
    <message>
        <source>Limited liability company, several members</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Gesellschaft mit beschränkter Haftung (LLC), mehrere Gesellschafter</translation>
    </message>
    <message>
        <source>Limited liability company, one member</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Gesellschaft mit beschränkter Haftung (LLC), ein Gesellschafter</translation>
    </message>
    <message>
        <source>Limited liability company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Gesellschaft mit beschränkter Haftung (LLC)</translation>
    </message>
    <message>
        <source>Private corporation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Kapitalgesellschaft, nicht börsennotiert</translation>
    </message>
    <message>
        <source>Public corporation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Kapitalgesellschaft, börsennotiert</translation>
    </message>
    <message>
        <source>Private partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Personengesellschaft, nicht börsennotiert</translation>
    </message>
    <message>
        <source>Public partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Personengesellschaft, börsennotiert</translation>
    </message>
    <message>
        <source>Incorporated partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Rechtsfähige Personengesellschaft</translation>
    </message>
    <message>
        <source>Unincorporated partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Nicht rechtsfähige Personengesellschaft</translation>
    </message>
    <message>
        <source>Limited liability partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Partnerschaft mit beschränkter Haftung (LLP)</translation>
    </message>
    <message>
        <source>Private company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Nicht börsennotierte Gesellschaft</translation>
    </message>
    <message>
        <source>Public company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Börsennotierte Gesellschaft</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Einzelunternehmen</translation>
    </message>
    <message>
        <source>Sole establishment</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Einzelfirma (Sole Establishment)</translation>
    </message>
    <message>
        <source>Free zone establishment</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Freizonenunternehmen (FZE)</translation>
    </message>
    <message>
        <source>Free zone limited liability company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Freizonengesellschaft mit beschränkter Haftung</translation>
    </message>
    <message>
        <source>Unincorporated association</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Nicht rechtsfähiger Verein</translation>
    </message>
    <message>
        <source>Incorporated non-profit organisation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Rechtsfähige gemeinnützige Organisation</translation>
    </message>
    <message>
        <source>Unincorporated non-profit organisation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Nicht rechtsfähige gemeinnützige Organisation</translation>
    </message>
    <message>
        <source>Registered charity</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Eingetragene wohltätige Organisation</translation>
    </message>
    <message>
        <source>Government instrumentality</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Staatliche Einrichtung</translation>
    </message>
    <message>
        <source>Governmental unit</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Tax-exempt government instrumentality</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>Steuerbefreite staatliche Einrichtung</translation>
    </message>
    <message>
        <source>Employer identification number (EIN)</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>Arbeitgeber-Identifikationsnummer (EIN)</translation>
    </message>
    <message>
        <source>Company number (Companies House)</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>Unternehmensnummer (Companies House)</translation>
    </message>
    <message>
        <source>Commercial register number (HRB, HRA)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>Handelsregisternummer (HRB, HRA)</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>Körperschaftsnummer</translation>
    </message>
    <message>
        <source>Business number (BN)</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>Unternehmensnummer (BN)</translation>
    </message>
    <message>
        <source>Business registration number</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>Gewerberegisternummer (BR)</translation>
    </message>
    <message>
        <source>Company registration number (CRO)</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>Handelsregisternummer (CRO)</translation>
    </message>
    <message>
        <source>Commercial register number (FN)</source>
        <extracomment>Name of a number or a part of an address in this country: AT</extracomment>
        <translation>Firmenbuchnummer (FN)</translation>
    </message>
    <message>
        <source>Enterprise number (KBO, BCE)</source>
        <extracomment>Name of a number or a part of an address in this country: BE</extracomment>
        <translation>Unternehmensnummer (KBO, BCE)</translation>
    </message>
    <message>
        <source>Trade licence number</source>
        <extracomment>Name of a number or a part of an address in this country: AE</extracomment>
        <translation>Gewerbelizenznummer</translation>
    </message>
    <message>
        <source>Company registration number (CR)</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>Handelsregisternummer (CR)</translation>
    </message>
    <message>
        <source>VAT number (USt-IdNr.)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>Umsatzsteuer-ID (USt-IdNr.)</translation>
    </message>
    <message>
        <source>VAT registration number</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>Umsatzsteuer-Registrierungsnummer (VAT)</translation>
    </message>
    <message>
        <source>Social Security number (SSN)</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>Sozialversicherungsnummer (SSN)</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>Sozialversicherungsnummer (National Insurance)</translation>
    </message>
    <message>
        <source>Tax identification number (Steuer-ID)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>Steueridentifikationsnummer (Steuer-ID)</translation>
    </message>
    <message>
        <source>Social Insurance number (SIN)</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>Sozialversicherungsnummer (SIN)</translation>
    </message>
    <message>
        <source>Hong Kong identity card number</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>Hongkonger Personalausweisnummer</translation>
    </message>
    <message>
        <source>PPS number</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>PPS-Nummer</translation>
    </message>
    <message>
        <source>Individual number</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>Individuelle Nummer (My Number)</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>Postleitzahl (ZIP)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <extracomment>Name of a number or a part of an address in this country: GB
----------
Name of a number or a part of an address in this country: AU
----------
Name of a number or a part of an address in this country: NZ</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Postal code (PLZ)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>Postleitzahl (PLZ)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <extracomment>Name of a number or a part of an address in this country: IN</extracomment>
        <translation>Postleitzahl (PIN)</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a number or a part of an address in this country: US
----------
Name of a number or a part of an address in this country: BR
----------
Name of a number or a part of an address in this country: MX
----------
Name of a number or a part of an address in this country: IN</extracomment>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>State or territory</source>
        <extracomment>Name of a number or a part of an address in this country: AU</extracomment>
        <translation>Bundesstaat oder Territorium</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>Provinz oder Territorium</translation>
    </message>
    <message>
        <source>County</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>Grafschaft</translation>
    </message>
    <message>
        <source>Emirate</source>
        <extracomment>Name of a number or a part of an address in this country: AE</extracomment>
        <translation>Emirat</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>Präfektur</translation>
    </message>
    <message>
        <source>Town or city</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>No political office</source>
        <extracomment>Answer to the question about a political office</extracomment>
        <translation>Kein politisches Amt</translation>
    </message>
    <message>
        <source>Holds or held a political office</source>
        <extracomment>Answer to the question about a political office</extracomment>
        <translation>Hat oder hatte ein politisches Amt</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Answer to the question about somebody&apos;s gender</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>Answer to the question about somebody&apos;s gender</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>A listed or regulated company owns more than three quarters</source>
        <translation>Ein börsennotiertes oder reguliertes Unternehmen besitzt mehr als drei Viertel</translation>
    </message>
    <message>
        <source>It is a financial institution itself</source>
        <translation>Es ist selbst ein Finanzinstitut</translation>
    </message>
    <message>
        <source>Individual</source>
        <extracomment>Type of business: somebody who trades alone</extracomment>
        <translation>Einzelperson</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Whom a question is about: a company
----------
Type of business</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Non-profit organisation</source>
        <extracomment>Type of business</extracomment>
        <translation>Gemeinnützige Organisation</translation>
    </message>
    <message>
        <source>Public body</source>
        <extracomment>Type of business</extracomment>
        <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>Capability of an account: it may take payments by card</extracomment>
        <translation>Kartenzahlungen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Capability of an account: the platform may transfer money to it</extracomment>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Tax reporting (1099-K)</source>
        <translation>Steuermeldung (1099-K)</translation>
    </message>
    <message>
        <source>Pre-authorised debit</source>
        <translation>Vorautorisierte Lastschrift</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and whom it is about. %1: &quot;Owner&quot;, %2: &quot;Date of birth&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Questions of the provider</source>
        <translation>Fragen des Anbieters</translation>
    </message>
    <message>
        <source>These can only be answered on the provider’s own page.</source>
        <translation>Diese lassen sich nur auf der Seite des Anbieters beantworten.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>%1 (kana)</source>
        <extracomment>A part of an address in Japanese script. %1: “City”</extracomment>
        <translation>%1 (Kana)</translation>
    </message>
    <message>
        <source>%1 (kanji)</source>
        <extracomment>A part of an address in Japanese script. %1: “City”</extracomment>
        <translation>%1 (Kanji)</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Personal details</source>
        <extracomment>Page of the onboarding wizard: about the person an account belongs to</extracomment>
        <translation>Persönliche Angaben</translation>
    </message>
    <message>
        <source>Owners</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Directors</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>Direktoren</translation>
    </message>
    <message>
        <source>Executives</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Page of the onboarding wizard: the terms of service</extracomment>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Continue with the provider</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>Weiter beim Anbieter</translation>
    </message>
    <message>
        <source>%1: this is not what such a number looks like.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: So sieht eine solche Nummer nicht aus.</translation>
    </message>
    <message>
        <source>%1: enter four digits.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie vier Ziffern ein.</translation>
    </message>
    <message>
        <source>%1: there is no such day; write year, month and day like 1990-12-31.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Diesen Tag gibt es nicht; schreiben Sie Jahr, Monat und Tag wie 1990-12-31.</translation>
    </message>
    <message>
        <source>%1: this day lies in the future.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1: nobody is that old; check the year.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: So alt ist niemand; prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>%1: enter the address of a website, like https://shop.example.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie die Adresse einer Website ein, etwa https://shop.example.</translation>
    </message>
    <message>
        <source>%1: choose one, or enter its four digits.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Wählen Sie eine aus oder geben Sie die vier Ziffern ein.</translation>
    </message>
    <message>
        <source>%1: write at least ten characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Schreiben Sie mindestens zehn Zeichen.</translation>
    </message>
    <message>
        <source>%1: 5 to 22 Latin characters, five of them letters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: 5 bis 22 lateinische Zeichen, davon fünf Buchstaben.</translation>
    </message>
    <message>
        <source>%1: 2 to 10 Latin characters, one of them a letter.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: 2 bis 10 lateinische Zeichen, davon ein Buchstabe.</translation>
    </message>
    <message>
        <source>%1: without the characters &lt; &gt; &apos; &quot; * and \.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: ohne die Zeichen &lt; &gt; &apos; &quot; * und \.</translation>
    </message>
    <message>
        <source>%1: enter an IBAN: two letters, two digits, then the account.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie eine IBAN ein: zwei Buchstaben, zwei Ziffern, dann das Konto.</translation>
    </message>
    <message>
        <source>%1: an IBAN of %2 has %3 characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country; %3: a number</extracomment>
        <translation>%1: Eine IBAN aus %2 hat %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1: the check digits do not fit; a digit may be wrong or swapped.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Die Prüfziffern passen nicht; vielleicht ist eine Ziffer falsch oder vertauscht.</translation>
    </message>
    <message>
        <source>%1: payouts do not go to this country.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: In dieses Land gehen keine Auszahlungen.</translation>
    </message>
    <message>
        <source>%1: enter a currency, like EUR.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie eine Währung ein, etwa EUR.</translation>
    </message>
    <message>
        <source>%1: the number of the account is missing.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Die Kontonummer fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” does not look like one.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: the name of a part of it, like “Sort code”</extracomment>
        <translation>%1: „%2“ sieht nicht danach aus.</translation>
    </message>
    <message>
        <source>%1: the check digit of the routing number does not fit; a digit may be wrong or swapped.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Die Prüfziffer der Routing-Nummer passt nicht; vielleicht ist eine Ziffer falsch oder vertauscht.</translation>
    </message>
    <message>
        <source>%1: this is not what an account number looks like there.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: So sieht dort keine Kontonummer aus.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Wählen Sie eine Datei aus.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1: the file is larger than 10 megabytes.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Die Datei ist größer als 10 Megabyte.</translation>
    </message>
    <message>
        <source>%1: choose a JPEG or PNG picture.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Wählen Sie ein JPEG- oder PNG-Bild aus.</translation>
    </message>
    <message>
        <source>%1: choose a JPEG or PNG picture, or a PDF file.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Wählen Sie ein JPEG- oder PNG-Bild oder eine PDF-Datei aus.</translation>
    </message>
    <message>
        <source>%1: this must be text.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Hier muss Text stehen.</translation>
    </message>
    <message>
        <source>%1: this must not be empty.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1: choose one of those offered.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Wählen Sie eine der angebotenen Möglichkeiten.</translation>
    </message>
    <message>
        <source>%1: enter a country’s two letters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie die zwei Buchstaben eines Landes ein.</translation>
    </message>
    <message>
        <source>%1: this is not what one looks like in %2.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country</extracomment>
        <translation>%1: So sieht das in %2 nicht aus.</translation>
    </message>
    <message>
        <source>%1: enter a number with its country, like +49 30 123456.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie eine Nummer mit Landesvorwahl ein, etwa +49 30 123456.</translation>
    </message>
    <message>
        <source>%1: enter an e-mail address, like name@shop.example.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie eine E-Mail-Adresse ein, etwa name@shop.example.</translation>
    </message>
    <message>
        <source>%1: enter a number between 0 and 100.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Geben Sie eine Zahl zwischen 0 und 100 ein.</translation>
    </message>
    <message>
        <source>%1: this is either true or false.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Dies ist entweder wahr oder falsch.</translation>
    </message>
    <message>
        <source>%1: they have to be accepted.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Sie müssen akzeptiert werden.</translation>
    </message>
    <message>
        <source>%1: this must be a list of names.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Dies muss eine Liste von Namen sein.</translation>
    </message>
    <message>
        <source>%1: this can only be answered on the provider’s page.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: Dies lässt sich nur auf der Seite des Anbieters beantworten.</translation>
    </message>
</context>
<context>
    <name>Resource</name>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No connected accounts yet.</source>
        <translation>Noch keine verbundenen Konten.</translation>
    </message>
    <message>
        <source>Application fees</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Plattformgebühren</translation>
    </message>
    <message>
        <source>No application fees yet.</source>
        <translation>Noch keine Plattformgebühren.</translation>
    </message>
    <message>
        <source>Balance transactions</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Saldotransaktionen</translation>
    </message>
    <message>
        <source>No balance transactions yet.</source>
        <translation>Noch keine Saldotransaktionen.</translation>
    </message>
    <message>
        <source>Balances</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Salden</translation>
    </message>
    <message>
        <source>No balances yet.</source>
        <translation>Noch keine Salden.</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Anfechtungen</translation>
    </message>
    <message>
        <source>No disputes.</source>
        <translation>Keine Anfechtungen.</translation>
    </message>
    <message>
        <source>Early fraud warnings</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Frühzeitige Betrugswarnungen</translation>
    </message>
    <message>
        <source>No early fraud warnings.</source>
        <translation>Keine frühzeitigen Betrugswarnungen.</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events in the last 30 days.</source>
        <translation>Keine Ereignisse in den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>Payout destinations</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Auszahlungsziele</translation>
    </message>
    <message>
        <source>No bank accounts or cards for payouts yet.</source>
        <translation>Noch keine Bankkonten oder Karten für Auszahlungen.</translation>
    </message>
    <message>
        <source>Payment intents</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>PaymentIntents</translation>
    </message>
    <message>
        <source>No payment intents yet.</source>
        <translation>Noch keine PaymentIntents.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Noch keine Auszahlungen.</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No persons yet.</source>
        <translation>Noch keine Personen.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>No refunds yet.</source>
        <translation>Noch keine Rückerstattungen.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No payments to review.</source>
        <translation>Keine Zahlungen zu prüfen.</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Aufladungen</translation>
    </message>
    <message>
        <source>No top-ups yet.</source>
        <translation>Noch keine Aufladungen.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>No transfers yet.</source>
        <translation>Noch keine Überweisungen.</translation>
    </message>
    <message>
        <source>Account details</source>
        <extracomment>Name of a page: an owner&apos;s one account</extracomment>
        <translation>Kontodaten</translation>
    </message>
</context>
<context>
    <name>ResourceTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One cell of a row as a screen reader says it: %1 is the column&apos;s title, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Payments</source>
        <extracomment>Beside a state: whether the account can take payments</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Beside a state: whether the account gets payouts</extracomment>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of the last page of the wizard</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer what is asked</source>
        <extracomment>Button of a form: goes to what is still asked</extracomment>
        <translation>Offene Fragen beantworten</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Jetzt erneut prüfen</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Konto anzeigen</translation>
    </message>
    <message>
        <source>The account does not work yet</source>
        <translation>Das Konto funktioniert noch nicht</translation>
    </message>
    <message>
        <source>Something is still asked</source>
        <translation>Es sind noch Fragen offen</translation>
    </message>
    <message>
        <source>It is needed by %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Wird bis %1 benötigt.</translation>
    </message>
    <message>
        <source>The provider&apos;s reason: %1</source>
        <extracomment>%1 is a word of the backend that says why an account does not work</extracomment>
        <translation>Grund des Anbieters: %1</translation>
    </message>
    <message>
        <source>Until then not everything works.</source>
        <translation>Bis dahin funktioniert nicht alles.</translation>
    </message>
    <message>
        <source>The answers are being checked</source>
        <translation>Die Antworten werden geprüft</translation>
    </message>
    <message>
        <source>This takes moments or, where documents are looked at, a day or two. This page follows it; you may leave.</source>
        <translation>Das dauert wenige Augenblicke oder, wenn Dokumente geprüft werden, ein bis zwei Tage. Diese Seite verfolgt es; Sie können sie verlassen.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>The account can take payments and gets payouts.</source>
        <translation>Das Konto kann Zahlungen annehmen und erhält Auszahlungen.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of payments or of payouts of an account</extracomment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>State of payments or of payouts of an account</extracomment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Heading above questions whose answers the provider is checking</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Still asked</source>
        <extracomment>Heading above questions that are not answered</extracomment>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Type to search</source>
        <extracomment>Shown in an empty list in which one finds by typing</extracomment>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>In this system&apos;s key ring</source>
        <translation>Im Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>Nowhere: it is asked for at each start</source>
        <translation>Nirgends: Er wird bei jedem Start abgefragt</translation>
    </message>
    <message>
        <source>In the environment variable TRIBUTARY_API_KEY</source>
        <translation>In der Umgebungsvariablen TRIBUTARY_API_KEY</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page with the person&apos;s choices</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>Heading on the settings page: language, theme and density</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Language: the one of the desktop
----------
Theme: the one of the desktop</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme: dark words on a light ground</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme: light words on a dark ground</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Density of tables: more room around each row</extracomment>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Density of tables: more rows on a screen</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <extracomment>Setting: how close the rows of tables stand</extracomment>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Settings page: name of the profile</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Settings page: whose profile it is</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account id</source>
        <extracomment>Settings page: id of the account</extracomment>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Settings page: sandbox, test or live</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Settings page: address of the API</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Settings page: where the key is kept</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>Settings page: folder of the local cache</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Andere Profile</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: what the program speaks</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In the sign-in file from the platform</source>
        <translation>In der Anmeldedatei der Plattform</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading rows</source>
        <extracomment>Spoken by screen readers while a table&apos;s first rows are being read</extracomment>
        <translation>Zeilen werden geladen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Tributary</source>
        <translation>Willkommen bei Tributary</translation>
    </message>
    <message>
        <source>All accounts, payments, disputes and payouts of your platform, at hand even without a network.</source>
        <translation>Alle Konten, Zahlungen, Anfechtungen und Auszahlungen Ihrer Plattform – griffbereit, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Sandbox erkunden</translation>
    </message>
    <message>
        <source>Invented data on this computer: 50 accounts, 20,000 payments. No key, no network, nothing to break.</source>
        <translation>Erfundene Daten auf diesem Computer: 50 Konten, 20.000 Zahlungen. Kein Schlüssel, kein Netz, nichts geht kaputt.</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>Plattform verbinden</translation>
    </message>
    <message>
        <source>With an API key of your platform. A restricted key that may only read is enough. It stays in your system&apos;s key ring.</source>
        <translation>Mit einem API-Schlüssel Ihrer Plattform. Ein eingeschränkter Schlüssel, der nur lesen darf, genügt. Er bleibt im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Mein Konto öffnen</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>Heading above the names of profiles that were opened before</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Button: opens the list of languages</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For the owner of one account, with the sign-in file that the platform handed out. It shows this account and nothing else.</source>
        <translation>Für den Inhaber eines Kontos, mit der von der Plattform ausgegebenen Anmeldedatei. Zeigt dieses Konto und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Restricted</source>
        <extracomment>State of an account: something it should be able to do is switched off</extracomment>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Restricted soon</source>
        <extracomment>State of an account: information is due, with a date</extracomment>
        <translation>Bald eingeschränkt</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of an account: the provider checks it
----------
State: how a payment was decided: people should look at it</extracomment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of an account: everything works
----------
State: payments or payouts of an account work</extracomment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>State of an account: it was turned away</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Information is overdue</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>Angaben sind überfällig</translation>
    </message>
    <message>
        <source>Information is being verified</source>
        <extracomment>State: why an account is restricted or in review</extracomment>
        <translation>Angaben werden verifiziert</translation>
    </message>
    <message>
        <source>Under review by the provider</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>In Prüfung durch den Anbieter</translation>
    </message>
    <message>
        <source>Possibly on a prohibited list</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>Möglicherweise auf einer Verbotsliste</translation>
    </message>
    <message>
        <source>No capability requested</source>
        <extracomment>State: why an account is restricted: the platform has not asked for a capability yet</extracomment>
        <translation>Keine Funktion angefordert</translation>
    </message>
    <message>
        <source>Paused by the platform</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>Von der Plattform pausiert</translation>
    </message>
    <message>
        <source>Rejected by the provider: fraud</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Vom Anbieter abgelehnt: Betrug</translation>
    </message>
    <message>
        <source>Rejected by the provider: verification incomplete</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Vom Anbieter abgelehnt: Verifizierung unvollständig</translation>
    </message>
    <message>
        <source>Rejected by the provider: on a prohibited list</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Vom Anbieter abgelehnt: auf einer Verbotsliste</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>Rejected by the provider: terms of service</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Vom Anbieter abgelehnt: Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Rejected by the platform: fraud</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Von der Plattform abgelehnt: Betrug</translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Von der Plattform abgelehnt</translation>
    </message>
    <message>
        <source>Rejected by the platform: terms of service</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>Von der Plattform abgelehnt: Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Other reason</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>A capability is inactive</source>
        <extracomment>State: why an account is restricted: a capability is switched off</extracomment>
        <translation>Eine Funktion ist inaktiv</translation>
    </message>
    <message>
        <source>Payments are switched off</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>Zahlungen sind deaktiviert</translation>
    </message>
    <message>
        <source>Payouts are switched off</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>Auszahlungen sind deaktiviert</translation>
    </message>
    <message>
        <source>Information is due</source>
        <extracomment>State: why an account will be restricted</extracomment>
        <translation>Angaben sind fällig</translation>
    </message>
    <message>
        <source>Verification is running</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>Verifizierung läuft</translation>
    </message>
    <message>
        <source>Contact the provider</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>Anbieter kontaktieren</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>State: what to do next for an account: nothing, the provider is at work</extracomment>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>Request a capability</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>Funktion anfordern</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>State: what to do next for an account that the platform paused</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send a link</source>
        <extracomment>State: what to do next for an account: continue on the provider&apos;s pages</extracomment>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Provide information</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>Angaben ergänzen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State: payments or payouts of an account are switched off</extracomment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a capability</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>State of a capability</extracomment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>State of a capability
----------
State of a movement on the balance: the money will be available later
----------
State of a payment that the bank has not confirmed yet
----------
State of a payout: the bank has not got it yet
----------
State of a person&apos;s identity: it is being checked
----------
State of a refund
----------
State: it is not known yet how a refund reaches the card
----------
State of a top-up
----------
State: a reference number will come</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>State: type of an account: has the full dashboard of the provider
----------
State: speed of a payout</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Express</source>
        <extracomment>State: type of an account: has the provider&apos;s small dashboard
----------
State: which dashboard of the provider an account has</extracomment>
        <translation>Express</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>State: type of an account: has no dashboard of the provider</extracomment>
        <translation>Custom</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>State: an account has no type, only properties
----------
State: an account has no dashboard of the provider
----------
State: tax status of a customer: nothing special
----------
State: the person holds no public office</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Individual</source>
        <extracomment>State: kind of business
----------
State: whose bank account it is</extracomment>
        <translation>Einzelperson</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>State: kind of business
----------
State: whose bank account it is</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <extracomment>State: kind of business</extracomment>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>Government entity</source>
        <extracomment>State: kind of business</extracomment>
        <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>State: which dashboard of the provider an account has
----------
State: terms that an account accepted</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Stripe</source>
        <extracomment>State: who is responsible for an account
----------
State: who started a top-up</extracomment>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>State: who is responsible for an account</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>State: who pays the fees</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Platform (custom)</source>
        <extracomment>State: who pays the fees, on the terms of custom accounts</extracomment>
        <translation>Plattform (Custom)</translation>
    </message>
    <message>
        <source>Platform (express)</source>
        <extracomment>State: who pays the fees, on the terms of express accounts</extracomment>
        <translation>Plattform (Express)</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>State: how often payouts are made
----------
State: when the money is taken: when somebody says so</extracomment>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>State: terms that an account accepted: it only receives money</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>State of an application fee</extracomment>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <extracomment>State of an application fee: a part of it went back
----------
State of a payment: a part of it went back</extracomment>
        <translation>Teilweise rückerstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>State of an application fee: all of it went back
----------
State of a payment: all of it went back
----------
State: how a review ended: the payment was refunded</extracomment>
        <translation>Rückerstattet</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>State: what an application fee is taken from
----------
State: kind of movement on the balance: a payment not made by card</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>State: what an application fee is taken from
----------
State: kind of movement on the balance</extracomment>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>State of a movement on the balance: the money can be paid out
----------
State: a reference number can be had</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Advance</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Vorschuss</translation>
    </message>
    <message>
        <source>Advance funding</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Vorschussfinanzierung</translation>
    </message>
    <message>
        <source>Anticipation repayment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückzahlung eines Vorgriffs</translation>
    </message>
    <message>
        <source>Application fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Plattformgebühr</translation>
    </message>
    <message>
        <source>Application fee refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückerstattung der Plattformgebühr</translation>
    </message>
    <message>
        <source>Card payment</source>
        <extracomment>State: kind of movement on the balance: a payment by card</extracomment>
        <translation>Kartenzahlung</translation>
    </message>
    <message>
        <source>Climate order</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Climate-Bestellung</translation>
    </message>
    <message>
        <source>Climate order refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückerstattung Climate-Bestellung</translation>
    </message>
    <message>
        <source>Cover for a connected account</source>
        <extracomment>State: kind of movement on the balance: a loss with a connected account is covered</extracomment>
        <translation>Deckung für verbundenes Konto</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Fee credit funding</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Finanzierung von Gebührenguthaben</translation>
    </message>
    <message>
        <source>Inbound transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Eingehende Überweisung</translation>
    </message>
    <message>
        <source>Inbound transfer reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückgabe einer eingehenden Überweisung</translation>
    </message>
    <message>
        <source>Hold for an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Reservierung für ausgegebene Karte</translation>
    </message>
    <message>
        <source>Release for an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Freigabe für ausgegebene Karte</translation>
    </message>
    <message>
        <source>Dispute of an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Anfechtung zu ausgegebener Karte</translation>
    </message>
    <message>
        <source>Payment by an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Zahlung mit ausgegebener Karte</translation>
    </message>
    <message>
        <source>Outbound obligation</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Ausgehende Verpflichtung</translation>
    </message>
    <message>
        <source>Inbound obligation reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rücknahme einer eingehenden Verpflichtung</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Fehlgeschlagene Zahlung</translation>
    </message>
    <message>
        <source>Network reserve hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Netzwerkrückstellung gebildet</translation>
    </message>
    <message>
        <source>Network reserve release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Netzwerkrückstellung aufgelöst</translation>
    </message>
    <message>
        <source>Payment refund</source>
        <extracomment>State: kind of movement on the balance: a refund not to a card</extracomment>
        <translation>Rückerstattung einer Zahlung</translation>
    </message>
    <message>
        <source>Payment reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückgabe einer Zahlung</translation>
    </message>
    <message>
        <source>Unreconciled payment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Nicht zugeordnete Zahlung</translation>
    </message>
    <message>
        <source>Canceled payout</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Stornierte Auszahlung</translation>
    </message>
    <message>
        <source>Failed payout</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Fehlgeschlagene Auszahlung</translation>
    </message>
    <message>
        <source>Minimum balance hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Mindestsaldo einbehalten</translation>
    </message>
    <message>
        <source>Minimum balance release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Mindestsaldo freigegeben</translation>
    </message>
    <message>
        <source>Card refund</source>
        <extracomment>State: kind of movement on the balance: a refund to a card</extracomment>
        <translation>Rückerstattung auf Karte</translation>
    </message>
    <message>
        <source>Failed refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Fehlgeschlagene Rückerstattung</translation>
    </message>
    <message>
        <source>Reserve hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückstellung gebildet</translation>
    </message>
    <message>
        <source>Reserve release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückstellung aufgelöst</translation>
    </message>
    <message>
        <source>Connect reserve</source>
        <extracomment>State: kind of movement on the balance: kept back for connected accounts</extracomment>
        <translation>Connect-Rückstellung</translation>
    </message>
    <message>
        <source>Risk reserve</source>
        <extracomment>State: kind of movement on the balance: kept back because of risk
----------
State: part of the balance: money kept back because of risk</extracomment>
        <translation>Risikorückstellung</translation>
    </message>
    <message>
        <source>Paid from the balance</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Aus dem Saldo bezahlt</translation>
    </message>
    <message>
        <source>Payment from the balance reversed</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Zahlung aus dem Saldo rückgängig gemacht</translation>
    </message>
    <message>
        <source>Stripe fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Stripe-Gebühr</translation>
    </message>
    <message>
        <source>Currency conversion fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Währungsumrechnungsgebühr</translation>
    </message>
    <message>
        <source>Tax on fees</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Steuer auf Gebühren</translation>
    </message>
    <message>
        <source>Tax fund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Steuerfonds</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Aufladung</translation>
    </message>
    <message>
        <source>Top-up reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rückgabe einer Aufladung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Canceled transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Stornierte Überweisung</translation>
    </message>
    <message>
        <source>Failed transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Fehlgeschlagene Überweisung</translation>
    </message>
    <message>
        <source>Transfer reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Rücküberweisung</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>State: part of the balance: money from payments</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Issuing</source>
        <extracomment>State: part of the balance: money for issued cards</extracomment>
        <translation>Kartenausgabe</translation>
    </message>
    <message>
        <source>Prefunding of refunds and disputes</source>
        <extracomment>State: part of the balance: money set aside</extracomment>
        <translation>Vorfinanzierung von Rückerstattungen und Anfechtungen</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>State of a balance: the account owes money</extracomment>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>State of a balance: nothing is owed</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>State of a payment
----------
State of a payment intent
----------
State of a refund
----------
State of a top-up</extracomment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a payment
----------
State: result of 3-D Secure
----------
State of a payout
----------
State of a refund
----------
State of a top-up
----------
State: a check of card details gave no match</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>State of a payment: the customer&apos;s bank contests it, or did
----------
State: how a review ended: the customer disputed the payment before</extracomment>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>State of a payment: fraud rules stopped it
----------
State: how a payment was decided: fraud rules stopped it</extracomment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>State of a payment: the hold on the customer&apos;s money was given up
----------
State of a payment intent
----------
State of a payout
----------
State of a refund
----------
State: how a review ended: the payment was canceled
----------
State of a top-up</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Uncaptured</source>
        <extracomment>State of a payment: the money is on hold and was not taken yet
----------
State of a payment intent: the money is on hold and was not taken yet</extracomment>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>State: type of a payment, made on the connected account itself</extracomment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>State: type of a payment, made on the platform and passed on to an account</extracomment>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>From a transfer</source>
        <extracomment>State: type of a payment, the receiving half of a transfer</extracomment>
        <translation>Aus Überweisung</translation>
    </message>
    <message>
        <source>Account debit</source>
        <extracomment>State: type of a payment, taken from the balance of a connected account</extracomment>
        <translation>Kontobelastung</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Elevated</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>State: the risk of fraud was not assessed</extracomment>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State: the risk of fraud is not known
----------
State: why a refund failed
----------
State: the brand of a payment card is not known
----------
State: the kind of payment card is not known</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Authorized</source>
        <extracomment>State: how a payment was decided</extracomment>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <extracomment>State: how a payment was decided
----------
State: why a payout failed</extracomment>
        <translation>Von der Bank abgelehnt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State: how a payment was decided: the request was wrong</extracomment>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>State: answer of the card network
----------
State: how a review ended: the payment is fine</extracomment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State: answer of the card network
----------
State: why a refund failed</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State: the card network was not asked</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Reversed after approval</source>
        <extracomment>State: the card network approved and it was taken back</extracomment>
        <translation>Nach Genehmigung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Check the card details</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>Kartendaten prüfen</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>Nicht erneut versuchen</translation>
    </message>
    <message>
        <source>Try again later</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>Später erneut versuchen</translation>
    </message>
    <message>
        <source>Fraudulent</source>
        <extracomment>State: somebody reported the payment as fraud
----------
State: reason of a dispute
----------
State: why a payment intent was canceled
----------
State: reason of a refund</extracomment>
        <translation>Betrügerisch</translation>
    </message>
    <message>
        <source>Safe</source>
        <extracomment>State: somebody reported the payment as safe</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Attempt acknowledged</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>Versuch bestätigt</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>Authentifiziert</translation>
    </message>
    <message>
        <source>Data shared only</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>Nur Daten geteilt</translation>
    </message>
    <message>
        <source>Exempted</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Not supported</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Processing error</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>Verarbeitungsfehler</translation>
    </message>
    <message>
        <source>Exempt</source>
        <extracomment>State: tax status of a customer</extracomment>
        <translation>Steuerbefreit</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <extracomment>State: tax status of a customer: reverse charge</extracomment>
        <translation>Reverse-Charge-Verfahren</translation>
    </message>
    <message>
        <source>Inquiry: needs response</source>
        <extracomment>State of a dispute: the bank only asks so far</extracomment>
        <translation>Anfrage: Antwort nötig</translation>
    </message>
    <message>
        <source>Inquiry: under review</source>
        <extracomment>State of a dispute: the bank only asks so far</extracomment>
        <translation>Anfrage: in Prüfung</translation>
    </message>
    <message>
        <source>Inquiry closed</source>
        <extracomment>State of a dispute: the bank asked and nothing came of it</extracomment>
        <translation>Anfrage geschlossen</translation>
    </message>
    <message>
        <source>Needs response</source>
        <extracomment>State of a dispute: evidence must be sent in time</extracomment>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>Under review</source>
        <extracomment>State of a dispute: the bank decides</extracomment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>State of a dispute: the money came back</extracomment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>State of a dispute: the money is gone</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Prevented</source>
        <extracomment>State of a dispute: a refund came before it</extracomment>
        <translation>Verhindert</translation>
    </message>
    <message>
        <source>Bank cannot process</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Bank kann nicht verarbeiten</translation>
    </message>
    <message>
        <source>Check returned</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Scheck zurückgegeben</translation>
    </message>
    <message>
        <source>Credit not processed</source>
        <extracomment>State: reason of a dispute: a promised refund did not come</extracomment>
        <translation>Gutschrift nicht ausgeführt</translation>
    </message>
    <message>
        <source>Customer initiated</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Vom Kunden veranlasst</translation>
    </message>
    <message>
        <source>Debit not authorized</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Lastschrift nicht autorisiert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>State: reason of a dispute
----------
State: why a payment intent was canceled
----------
State: reason of a refund</extracomment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Incorrect account details</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Falsche Kontodaten</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Unzureichende Deckung</translation>
    </message>
    <message>
        <source>Noncompliant</source>
        <extracomment>State: reason of a dispute: a rule of the card network was broken</extracomment>
        <translation>Regelverstoß</translation>
    </message>
    <message>
        <source>Product not received</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Produkt nicht erhalten</translation>
    </message>
    <message>
        <source>Product unacceptable</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Produkt mangelhaft</translation>
    </message>
    <message>
        <source>Subscription canceled</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>Abo gekündigt</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <extracomment>State: reason of a dispute: the customer does not recognise the payment</extracomment>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>State: kind of case of a card network</extracomment>
        <translation>Blockierung</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <extracomment>State: kind of case of a card network: the money was taken back
----------
State: kind of dispute at Amazon Pay</extracomment>
        <translation>Rückbuchung</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>State: kind of case of a card network: a rule was broken</extracomment>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <extracomment>State: kind of case of a card network: a question</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>State: kind of case of a card network</extracomment>
        <translation>Beilegung</translation>
    </message>
    <message>
        <source>Not qualified</source>
        <extracomment>State of a special defence against a dispute</extracomment>
        <translation>Nicht qualifiziert</translation>
    </message>
    <message>
        <source>Qualified</source>
        <extracomment>State of a special defence against a dispute</extracomment>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Requires action</source>
        <extracomment>State of a special defence against a dispute: something is missing</extracomment>
        <translation>Handlung nötig</translation>
    </message>
    <message>
        <source>Fee acknowledged</source>
        <extracomment>State: the fee of the card network was accepted</extracomment>
        <translation>Gebühr akzeptiert</translation>
    </message>
    <message>
        <source>Fee to be acknowledged</source>
        <extracomment>State: the fee of the card network must be accepted first</extracomment>
        <translation>Gebühr zu akzeptieren</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>State: kind of dispute at Amazon Pay</extracomment>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Act now</source>
        <extracomment>State of a warning of fraud: a refund now can prevent a dispute</extracomment>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>State of a warning of fraud: it was refunded or disputed since</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Card never received</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>Karte nie erhalten</translation>
    </message>
    <message>
        <source>Card applied for by fraud</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>Karte betrügerisch beantragt</translation>
    </message>
    <message>
        <source>Counterfeit card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>Gefälschte Karte</translation>
    </message>
    <message>
        <source>Lost card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>Verlorene Karte</translation>
    </message>
    <message>
        <source>Stolen card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>Gestohlene Karte</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Unauthorized use of the card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>Unbefugte Kartennutzung</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>State: where payouts go
----------
State: where a payout goes</extracomment>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>State: where payouts go
----------
State: kind of payment card</extracomment>
        <translation>Debitkarte</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a bank account: nothing is known yet</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>State of a bank account: the number can be right</extracomment>
        <translation>Validiert</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of a bank account: it belongs to the business
----------
State of a person&apos;s identity</extracomment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>State of a bank account</extracomment>
        <translation>Verifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Number deactivated</source>
        <extracomment>State of a bank account: the stand-in for its number was switched off</extracomment>
        <translation>Nummer deaktiviert</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <extracomment>State of a bank account: a payout came back</extracomment>
        <translation>Auszahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>State of a payment intent: the customer has not said how to pay, or the last attempt failed</extracomment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <extracomment>State of a payment intent</extracomment>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Customer must act</source>
        <extracomment>State of a payment intent: the customer must do something, like 3-D Secure
----------
State of a refund: the customer must give bank details</extracomment>
        <translation>Kunde muss handeln</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>State of a payment intent
----------
State: why a refund waits</extracomment>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>State: why a payment intent was canceled
----------
State: when the money is taken</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed invoice</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>Fehlgeschlagene Rechnung</translation>
    </message>
    <message>
        <source>Requested by the customer</source>
        <extracomment>State: why a payment intent was canceled
----------
State: reason of a refund</extracomment>
        <translation>Vom Kunden angefordert</translation>
    </message>
    <message>
        <source>Voided invoice</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>Stornierte Rechnung</translation>
    </message>
    <message>
        <source>Automatic, later</source>
        <extracomment>State: when the money is taken</extracomment>
        <translation>Automatisch, später</translation>
    </message>
    <message>
        <source>Without the customer</source>
        <extracomment>State: how a way to pay may be used again: without the customer present</extracomment>
        <translation>Ohne den Kunden</translation>
    </message>
    <message>
        <source>With the customer</source>
        <extracomment>State: how a way to pay may be used again: with the customer present</extracomment>
        <translation>Mit dem Kunden</translation>
    </message>
    <message>
        <source>In transit</source>
        <extracomment>State of a payout</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>State of a payout; it can still fail some days later</extracomment>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Instant</source>
        <extracomment>State: speed of a payout: within minutes</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>State: where a payout goes
----------
State: a way to pay</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>State: which part of the balance a payout is taken from: payments by card
----------
State: which part of the balance a transfer is taken from: payments by card</extracomment>
        <translation>Kartenzahlungen</translation>
    </message>
    <message>
        <source>Bank payments</source>
        <extracomment>State: which part of the balance a payout is taken from: payments from bank accounts
----------
State: which part of the balance a transfer is taken from: payments from bank accounts</extracomment>
        <translation>Bankzahlungen</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State: the contents of a payout are known</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>State: the contents of a payout are being put together</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>State: a payout made by hand has no list of contents</extracomment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Bank account is closed</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Bankkonto ist geschlossen</translation>
    </message>
    <message>
        <source>Bank account is frozen</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Bankkonto ist gesperrt</translation>
    </message>
    <message>
        <source>Bank account is restricted</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Bankkonto ist eingeschränkt</translation>
    </message>
    <message>
        <source>Bank branch changed hands</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Bankfiliale hat den Eigentümer gewechselt</translation>
    </message>
    <message>
        <source>Bank could not process it</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Bank konnte sie nicht verarbeiten</translation>
    </message>
    <message>
        <source>Debit is not authorized</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Belastung ist nicht autorisiert</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <extracomment>State: why a payout failed
----------
State: why a refund waits
----------
State: why a refund failed</extracomment>
        <translation>Saldo zu niedrig</translation>
    </message>
    <message>
        <source>Account number is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Kontonummer ist falsch</translation>
    </message>
    <message>
        <source>Account holder&apos;s name is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Name des Kontoinhabers ist falsch</translation>
    </message>
    <message>
        <source>Account holder&apos;s address is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Adresse des Kontoinhabers ist falsch</translation>
    </message>
    <message>
        <source>Account holder&apos;s tax number is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Steuernummer des Kontoinhabers ist falsch</translation>
    </message>
    <message>
        <source>Bank account cannot take this currency</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Bankkonto nimmt diese Währung nicht an</translation>
    </message>
    <message>
        <source>Bank account does not exist</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Bankkonto existiert nicht</translation>
    </message>
    <message>
        <source>Card is not supported</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Karte wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Card has expired</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <extracomment>State: why a payout failed
----------
State: why a refund failed</extracomment>
        <translation>Karte verloren oder gestohlen</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>State of a person&apos;s identity</extracomment>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Exposed</source>
        <extracomment>State: the person holds a public office or is close to somebody who does</extracomment>
        <translation>Exponiert</translation>
    </message>
    <message>
        <source>Never captured</source>
        <extracomment>State: reason of a refund: the hold on the customer&apos;s money ran out</extracomment>
        <translation>Nie erfasst</translation>
    </message>
    <message>
        <source>Payment is pending</source>
        <extracomment>State: why a refund waits</extracomment>
        <translation>Zahlung steht aus</translation>
    </message>
    <message>
        <source>Card expired or canceled</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>Karte abgelaufen oder gekündigt</translation>
    </message>
    <message>
        <source>Payment was disputed</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>Zahlung wurde angefochten</translation>
    </message>
    <message>
        <source>Requested by the business</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>Vom Unternehmen angefordert</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>State: how a refund reaches the card</extracomment>
        <translation>Rückerstattung</translation>
    </message>
    <message>
        <source>Reversal</source>
        <extracomment>State: how a refund reaches the card: the payment disappears from the statement</extracomment>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>To be decided</source>
        <extracomment>State of a review for fraud: somebody has to decide</extracomment>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a review for fraud: it was decided</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>A rule</source>
        <extracomment>State: who asked for a review: a rule against fraud</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>State: who asked for a review: somebody of the staff</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State: how a review ended: somebody looked at it</extracomment>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Payment never settled</source>
        <extracomment>State: how a review ended: the money never came</extracomment>
        <translation>Zahlung nie eingegangen</translation>
    </message>
    <message>
        <source>Redacted</source>
        <extracomment>State: how a review ended: what it was about was erased</extracomment>
        <translation>Unkenntlich gemacht</translation>
    </message>
    <message>
        <source>Refunded as fraud</source>
        <extracomment>State: how a review ended: the payment was refunded because it was fraud</extracomment>
        <translation>Als Betrug rückerstattet</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>State of a top-up: the bank took the money back
----------
State of a transfer: all of it was taken back</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>State: who started a top-up: a person</extracomment>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <extracomment>State of a transfer: a part of it was taken back</extracomment>
        <translation>Teilweise rücküberwiesen</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>State: kind of payment card</extracomment>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <extracomment>State: kind of payment card, loaded with money beforehand</extracomment>
        <translation>Prepaid-Karte</translation>
    </message>
    <message>
        <source>Card in person</source>
        <extracomment>State: a way to pay, at a terminal</extracomment>
        <translation>Karte vor Ort</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>State: a way to pay</extracomment>
        <translation>Krypto</translation>
    </message>
    <message>
        <source>Customer balance</source>
        <extracomment>State: a way to pay, from money the customer holds with the business</extracomment>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Korean card</source>
        <extracomment>State: a way to pay</extracomment>
        <translation>Koreanische Karte</translation>
    </message>
    <message>
        <source>Account balance</source>
        <extracomment>State: a way to pay, from the balance of a connected account</extracomment>
        <translation>Kontosaldo</translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>State: there is a reference number</extracomment>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <extracomment>State: there will be no reference number
----------
State: the bank does not offer this check</extracomment>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <extracomment>State: there will be no reference number</extracomment>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>State: a check of card details gave a match</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State: the check was not made</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Provider error</source>
        <extracomment>State: kind of error</extracomment>
        <translation>Anbieterfehler</translation>
    </message>
    <message>
        <source>Card error</source>
        <extracomment>State: kind of error</extracomment>
        <translation>Kartenfehler</translation>
    </message>
    <message>
        <source>Repeated request differs</source>
        <extracomment>State: kind of error; the same request was sent twice with different contents</extracomment>
        <translation>Wiederholte Anfrage weicht ab</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <extracomment>State: kind of error</extracomment>
        <translation>Ungültige Anfrage</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sync progress</source>
        <extracomment>Accessible name of the bar that shows how far the first sync is</extracomment>
        <translation>Fortschritt der Synchronisierung</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <extracomment>In the status bar before the first sync is complete</extracomment>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>as of %1 · just now</source>
        <extracomment>In the status bar: %1 is a time; the data is less than a minute old</extracomment>
        <translation>Stand %1 · gerade eben</translation>
    </message>
    <message>
        <source>as of %1 · %2 ago</source>
        <extracomment>In the status bar: %1 is a time, %2 an age such as &quot;6 min&quot;</extracomment>
        <translation>Stand %1 · vor %2</translation>
    </message>
    <message>
        <source>Not syncing</source>
        <extracomment>In the status bar: sync does nothing at the moment</extracomment>
        <translation>Keine Synchronisierung</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbinden …</translation>
    </message>
    <message numerus="yes">
        <source>First sync: %1 of %2 accounts, %Ln list(s) left</source>
        <extracomment>In the status bar: %1 and %2 are numbers of accounts, %n lists are not read to their end yet</extracomment>
        <translation>
            <numerusform>Erste Synchronisierung: %1 von %2 Konten, noch %Ln Liste</numerusform>
            <numerusform>Erste Synchronisierung: %1 von %2 Konten, noch %Ln Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what changed …</source>
        <translation>Änderungen werden abgefragt …</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln changed object(s) …</source>
        <extracomment>In the status bar: %n objects changed at the server and are read again</extracomment>
        <translation>
            <numerusform>%Ln geändertes Objekt wird gelesen …</numerusform>
            <numerusform>%Ln geänderte Objekte werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date, watching for changes</source>
        <translation>Aktuell, Änderungen werden beobachtet</translation>
    </message>
    <message>
        <source>Offline: what was read before stays readable</source>
        <translation>Offline: Bereits Gelesenes bleibt lesbar</translation>
    </message>
    <message>
        <source>%1 (slowed down: the server asked for fewer requests)</source>
        <extracomment>In the status bar: %1 is what sync does</extracomment>
        <translation>%1 (verlangsamt: Der Server verlangt weniger Anfragen)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of tasks beside a form</extracomment>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Label of a field: %1 is a person, %2 what is asked about them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What customers and authorities know the business by.</source>
        <translation>Wie Kunden und Behörden das Unternehmen kennen.</translation>
    </message>
    <message>
        <source>Who acts for the business: somebody who may speak and sign for it. The provider has to know who this is.</source>
        <translation>Wer für das Unternehmen handelt: jemand, der dafür sprechen und unterschreiben darf. Der Anbieter muss wissen, wer das ist.</translation>
    </message>
    <message>
        <source>The provider has to know whom the money goes to.</source>
        <translation>Der Anbieter muss wissen, an wen das Geld geht.</translation>
    </message>
    <message>
        <source>Everybody who owns a quarter or more of the business. Laws against money laundering ask for them.</source>
        <translation>Alle, die ein Viertel oder mehr des Unternehmens besitzen. Die Geldwäschegesetze verlangen diese Angaben.</translation>
    </message>
    <message>
        <source>Who sits on the board. They are compared with the public register.</source>
        <translation>Wer in der Unternehmensleitung sitzt. Die Angaben werden mit dem öffentlichen Register verglichen.</translation>
    </message>
    <message>
        <source>Who manages the business and decides for it.</source>
        <translation>Wer das Unternehmen leitet und für es entscheidet.</translation>
    </message>
    <message>
        <source>Where payouts go. Payments can work without it, payouts cannot.</source>
        <translation>Wohin Auszahlungen gehen. Zahlungen können ohne diese Angabe funktionieren, Auszahlungen nicht.</translation>
    </message>
    <message>
        <source>In colour, whole and readable: PNG, JPEG or PDF, ten megabytes at most.</source>
        <translation>In Farbe, vollständig und lesbar: PNG, JPEG oder PDF, höchstens zehn Megabyte.</translation>
    </message>
    <message>
        <source>The owner has to have accepted these. Do not accept for somebody who has not.</source>
        <translation>Der Inhaber muss sie akzeptiert haben. Akzeptieren Sie nicht für jemanden, der das nicht getan hat.</translation>
    </message>
    <message>
        <source>These questions can only be answered on the provider&apos;s own page.</source>
        <translation>Diese Fragen lassen sich nur auf der Seite des Anbieters beantworten.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>Diese Tabelle filtern</translation>
    </message>
    <message>
        <source>Filter this table by typing</source>
        <translation>Diese Tabelle per Eingabe filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Inspektor anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of an error page: read the rows once more</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>Im Inspektor öffnen</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Nur Zeilen mit diesem Wert</translation>
    </message>
    <message>
        <source>Leave out rows with this value</source>
        <translation>Zeilen mit diesem Wert ausschließen</translation>
    </message>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>Nach dieser Spalte aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>Nach dieser Spalte absteigend sortieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside a table&apos;s title: %1 rows match the filter, of %2 in all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <extracomment>Below an empty table: %1 is a date and time</extracomment>
        <translation>Zuletzt geprüft: %1.</translation>
    </message>
    <message>
        <source>Still reading for the first time</source>
        <translation>Erstes Einlesen läuft noch</translation>
    </message>
    <message>
        <source>Rows appear here as soon as they arrive; nothing needs to be finished first.</source>
        <translation>Zeilen erscheinen hier, sobald sie eintreffen; es muss nichts vorher abgeschlossen sein.</translation>
    </message>
    <message>
        <source>No row matches this filter</source>
        <translation>Keine Zeile passt zu diesem Filter</translation>
    </message>
    <message>
        <source>This key may not read this</source>
        <translation>Dieser Schlüssel darf das nicht lesen</translation>
    </message>
    <message>
        <source>Whoever made this restricted key can give it the permission.</source>
        <translation>Wer diesen eingeschränkten Schlüssel erstellt hat, kann ihm die Berechtigung geben.</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.csv</extracomment>
        <translation>Kommagetrennte Werte (%1)</translation>
    </message>
    <message>
        <source>Spreadsheet (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.xlsx</extracomment>
        <translation>Tabellenkalkulation (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.json</extracomment>
        <translation>JSON (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <extracomment>After an export: %n rows were written to the file %1</extracomment>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>In the status bar</extracomment>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the status bar: %1 is &quot;3 rows selected&quot;, %2 the sums of their amounts, one a currency</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a card on the home page: go to the rows that are counted there</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ViewAsDialog</name>
    <message>
        <source>View as owner</source>
        <extracomment>Title of a dialog: look at an account as its owner does
----------
Button: begin to look at an account as its owner</extracomment>
        <translation>Als Inhaber ansehen</translation>
    </message>
    <message numerus="yes">
        <source>You will see what the owner sees, and nothing can be changed. The view ends after %Ln minute(s). Who looks, at what and why is written down first.</source>
        <extracomment>In the dialog that asks for a reason: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>Sie sehen, was der Inhaber sieht, und können nichts ändern. Die Ansicht endet nach %Ln Minute. Vorher wird festgehalten, wer was aus welchem Grund ansieht.</numerusform>
            <numerusform>Sie sehen, was der Inhaber sieht, und können nichts ändern. Die Ansicht endet nach %Ln Minuten. Vorher wird festgehalten, wer was aus welchem Grund ansieht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a line in a dialog: why somebody wants to look at an account</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Their question about the payout of last Friday</source>
        <extracomment>Example of a reason, in an empty line</extracomment>
        <translation>Frage des Inhabers zur Auszahlung vom letzten Freitag</translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message>
        <source>You see what the owner of %1 sees. Nothing can be changed.</source>
        <extracomment>Banner while staff looks at an account as its owner: %1 is the account&apos;s name</extracomment>
        <translation>Sie sehen, was der Inhaber von %1 sieht. Es lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Exit this view</source>
        <extracomment>Button: end looking at an account as its owner</extracomment>
        <translation>Ansicht beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <extracomment>Banner while staff looks at an account as its owner: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeChart</name>
    <message>
        <source>Volume by day</source>
        <extracomment>Accessible name of the chart on the home page</extracomment>
        <translation>Volumen pro Tag</translation>
    </message>
    <message>
        <source>No payments in the last four weeks.</source>
        <translation>Keine Zahlungen in den letzten vier Wochen.</translation>
    </message>
    <message>
        <source>%1 in four weeks; the most on %2: %3.</source>
        <extracomment>Spoken summary of a chart: %1 and %3 are amounts, %2 is a date</extracomment>
        <translation>%1 in vier Wochen; am meisten am %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One day of a chart: %1 is a date, %2 an amount</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Also ask what is needed later</source>
        <translation>Auch fragen, was später nötig wird</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: leave the wizard; what was answered stays</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>What was answered is kept, but for identity and account numbers.</source>
        <translation>Ihre Antworten bleiben erhalten, außer Identifikations- und Kontonummern.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The account</source>
        <extracomment>Step of the wizard: what an account is made of</extracomment>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a step of the wizard: %1 is a country, %2 a kind of business</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>Below a step of the wizard: %1 of %2 questions are answered</extracomment>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <extracomment>Step of the wizard: the answers are looked at before they are sent</extracomment>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <extracomment>Step of the wizard: the owner continues on the provider&apos;s page</extracomment>
        <translation>Auf der Seite des Anbieters</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Step of the wizard: what became of it</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Creating the account …</source>
        <translation>Konto wird erstellt …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Reading the account …</source>
        <translation>Konto wird gelesen …</translation>
    </message>
    <message>
        <source>Nobody knows whether this arrived. Press the button again: it will not be done twice.</source>
        <translation>Es ist unbekannt, ob dies angekommen ist. Drücken Sie die Schaltfläche erneut: Es wird nicht doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Banner of the wizard: %1 is what went wrong, %2 what one can do</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Save and continue</source>
        <extracomment>Button of a form: keeps what was answered and goes to the next page</extracomment>
        <translation>Speichern und fortfahren</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Back</source>
        <extracomment>Command: to the page one came from</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Command: to the page one went back from</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to an id, a page or a command</source>
        <translation>Zu einer ID, einer Seite oder einem Befehl</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Narrow or widen the list of pages</source>
        <translation>Seitenliste schmaler oder breiter</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Andere Profile</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the first page in the list of pages</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Heading in the list of pages, above the less used ones</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page with the person&apos;s choices</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nothing with the id %1 is in the cache.</source>
        <extracomment>In the status bar: %1 is an id that was looked for</extracomment>
        <translation>Im Cache gibt es nichts mit der ID %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Banner: %1 says what went wrong, %2 how old the data is</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a banner: connect again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>Button of a banner: a key is missing</extracomment>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>You see the data as it was at %1.</source>
        <extracomment>End of a banner: %1 is a date and time</extracomment>
        <translation>Sie sehen die Daten mit Stand vom %1.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Not connected. %1</source>
        <extracomment>Banner: %1 says how old the data is</extracomment>
        <translation>Nicht verbunden. %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button of a banner: connect to the server</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Command: opens the list of languages</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <extracomment>Name of the page for accounts on their way to being enabled</extracomment>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Open a sign-in file</source>
        <extracomment>Button of a banner: the sign-in has expired, another file is needed</extracomment>
        <translation>Anmeldedatei öffnen</translation>
    </message>
    <message>
        <source>Continue onboarding …</source>
        <translation>Konto weiter einrichten …</translation>
    </message>
</context>
</TS>
