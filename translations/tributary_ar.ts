<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessibleTable</name>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <extracomment>A table as a screen reader describes it: rows %1 to %2 are on screen, of %3 in all</extracomment>
        <translation>الصفوف من %1 إلى %2 من أصل %3</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>View as owner …</source>
        <extracomment>Command for an account: see it as its owner does</extracomment>
        <translation>العرض كمالك الحساب …</translation>
    </message>
    <message>
        <source>Give the owner access …</source>
        <extracomment>Command for an account: let its owner into this program</extracomment>
        <translation>منح مالك الحساب حق الوصول …</translation>
    </message>
    <message>
        <source>Connect first: the sign-in comes from the backend.</source>
        <translation>يلزم الاتصال أولًا: يأتي تسجيل الدخول من الخادم.</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Choose …</source>
        <extracomment>First entry of a list from which one chooses</extracomment>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>Of a document: its first side</extracomment>
        <translation>الوجه الأمامي</translation>
    </message>
    <message>
        <source>Back, if there is one</source>
        <extracomment>Of a document: its second side, where it has one</extracomment>
        <translation>الوجه الخلفي، إن وُجد</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>Who a bank account belongs to</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A business</source>
        <extracomment>Who a bank account belongs to</extracomment>
        <translation>منشأة</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <extracomment>Field of a form: the country where a bank account is</extracomment>
        <translation>بلد البنك</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>الحساب باسم</translation>
    </message>
    <message>
        <source>Name of its holder</source>
        <translation>اسم صاحب الحساب</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>رمز البنك</translation>
    </message>
    <message>
        <source>IBAN</source>
        <extracomment>Field of a form: the number of a bank account</extracomment>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <extracomment>Check box below a declaration or the terms of service: %1 is today&apos;s date</extracomment>
        <translation>تم القبول في %1</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>This can only be answered on the provider&apos;s own page.</source>
        <translation>لا يمكن الإجابة عن هذا إلا على صفحة المزوّد نفسه.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer “%1” instead</source>
        <extracomment>Link below a field of a form: %1 is the name of another field, which may be answered in its place</extracomment>
        <translation>الإجابة عن «%1» بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A bank account in one line: %1 is its country, %2 dots and the last digits of its number</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer to a question of yes or no</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>The answer to: does the owner accept the terms?</extracomment>
        <translation>مقبولة</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Platform</source>
        <extracomment>In the column of accounts: the row is the platform&apos;s own</extracomment>
        <translation>المنصة</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the answers</source>
        <translation>مراجعة الإجابات</translation>
    </message>
    <message>
        <source>This is what will be sent. Numbers that identify somebody are not shown again.</source>
        <translation>هذا ما سيُرسل. لا تُعرض مجددًا الأرقام التي تكشف هوية شخص.</translation>
    </message>
    <message>
        <source>Send the answers</source>
        <extracomment>Button: send the answers to the provider</extracomment>
        <translation>إرسال الإجابات</translation>
    </message>
    <message>
        <source>Continue without answers</source>
        <translation>متابعة دون إجابات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading above the answers about somebody: %1 is their name, %2 what they are to the company</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>In place of an answer that was not given</extracomment>
        <translation>دون إجابة</translation>
    </message>
    <message>
        <source>Given; not shown</source>
        <translation>أُدخلت؛ لا تُعرض</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link beside an answer: back to its field</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Accessible name of a link: %1 is a question (&quot;Date of birth&quot;)</extracomment>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>لا شيء مطلوب في الوقت الحالي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are not answered. What is answered can be sent now, and the rest later.</source>
        <extracomment>Above all answers, before they are sent: %Ln questions are open</extracomment>
        <translation>
            <numerusform>لم يبقَ أي سؤال دون إجابة. يمكن إرسال ما أُجيب عنه الآن، والباقي لاحقًا.</numerusform>
            <numerusform>بقي سؤال واحد دون إجابة. يمكن إرسال ما أُجيب عنه الآن، والباقي لاحقًا.</numerusform>
            <numerusform>بقي سؤالان دون إجابة. يمكن إرسال ما أُجيب عنه الآن، والباقي لاحقًا.</numerusform>
            <numerusform>بقيت %Ln أسئلة دون إجابة. يمكن إرسال ما أُجيب عنه الآن، والباقي لاحقًا.</numerusform>
            <numerusform>بقي %Ln سؤالًا دون إجابة. يمكن إرسال ما أُجيب عنه الآن، والباقي لاحقًا.</numerusform>
            <numerusform>بقي %Ln سؤال دون إجابة. يمكن إرسال ما أُجيب عنه الآن، والباقي لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is asked is answered.</source>
        <translation>أُجيب عن كل المطلوب.</translation>
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
        <translation>الاسم</translation>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column: what to do next for an account</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Column: until when information must be there</extracomment>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Column: whether the account can take payments</extracomment>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Column: whether the account gets payouts</extracomment>
        <translation>عمليات الصرف</translation>
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
        <translation>البلد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column: address for mails
----------
Column: the person&apos;s address for mails
----------
Column: the customer&apos;s address for mails, from the evidence</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why an account is not enabled
----------
Column: why the customer contests
----------
Column: why money was given back</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Disabled reason</source>
        <extracomment>Column: the API&apos;s reason why an account is restricted</extracomment>
        <translation>سبب التعطيل</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <extracomment>Column: number of pieces of information that are overdue</extracomment>
        <translation>عدد البنود المتأخرة</translation>
    </message>
    <message>
        <source>Due items</source>
        <extracomment>Column: number of pieces of information that are due</extracomment>
        <translation>عدد البنود المستحقة</translation>
    </message>
    <message>
        <source>Overdue information</source>
        <extracomment>Column: pieces of information that are overdue</extracomment>
        <translation>المعلومات المتأخرة</translation>
    </message>
    <message>
        <source>Due information</source>
        <extracomment>Column: pieces of information that are due</extracomment>
        <translation>المعلومات المستحقة</translation>
    </message>
    <message>
        <source>Information due later</source>
        <extracomment>Column: pieces of information that will be due one day</extracomment>
        <translation>المعلومات المستحقة لاحقًا</translation>
    </message>
    <message>
        <source>Information in verification</source>
        <extracomment>Column: pieces of information that are being verified</extracomment>
        <translation>المعلومات قيد التحقق</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column: number of errors in the information given</extracomment>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Future requirements from</source>
        <extracomment>Column: when requirements announced for later begin to count</extracomment>
        <translation>سريان المتطلبات المستقبلية</translation>
    </message>
    <message>
        <source>Future information</source>
        <extracomment>Column: pieces of information that will be due under new rules</extracomment>
        <translation>المعلومات المطلوبة مستقبلًا</translation>
    </message>
    <message>
        <source>Details submitted</source>
        <extracomment>Column: yes or no: the owner finished the forms</extracomment>
        <translation>اكتملت البيانات</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>Column: capability to take card payments</extracomment>
        <translation>مدفوعات البطاقات</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Column: capability to receive transfers</extracomment>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Legacy payments</source>
        <extracomment>Column: capability</extracomment>
        <translation>المدفوعات بالنظام القديم</translation>
    </message>
    <message>
        <source>Card issuing</source>
        <extracomment>Column: capability to issue cards</extracomment>
        <translation>إصدار البطاقات</translation>
    </message>
    <message>
        <source>Treasury</source>
        <extracomment>Column: capability to hold money</extracomment>
        <translation>الخزينة</translation>
    </message>
    <message>
        <source>Tax form 1099-K</source>
        <extracomment>Column: capability: tax form 1099-K of the United States</extracomment>
        <translation>نموذج الضرائب 1099-K</translation>
    </message>
    <message>
        <source>Tax form 1099-MISC</source>
        <extracomment>Column: capability: tax form 1099-MISC of the United States</extracomment>
        <translation>نموذج الضرائب 1099-MISC</translation>
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
        <translation>النوع</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Column: which dashboard of the provider the owner has</extracomment>
        <translation>لوحة التحكم</translation>
    </message>
    <message>
        <source>Fees paid by</source>
        <extracomment>Column: who pays the fees</extracomment>
        <translation>دافع الرسوم</translation>
    </message>
    <message>
        <source>Losses borne by</source>
        <extracomment>Column: who is liable for losses</extracomment>
        <translation>متحمل الخسائر</translation>
    </message>
    <message>
        <source>Information collected by</source>
        <extracomment>Column: who asks the owner for information</extracomment>
        <translation>جامع المعلومات</translation>
    </message>
    <message>
        <source>Controller</source>
        <extracomment>Column: who controls the account</extracomment>
        <translation>المتحكم</translation>
    </message>
    <message>
        <source>Controlled by us</source>
        <extracomment>Column: yes or no: this platform controls the account</extracomment>
        <translation>تحت تحكمنا</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>Column: kind of business</extracomment>
        <translation>نوع المنشأة</translation>
    </message>
    <message>
        <source>Trading name</source>
        <extracomment>Column: name a business trades under</extracomment>
        <translation>الاسم التجاري</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>Column: name of a company in the register</extracomment>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>Column: legal structure of a company</extracomment>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column: given name of a person</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>Column: family name of a person</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Column: name of the account in the provider&apos;s dashboard</extracomment>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Category code</source>
        <extracomment>Column: code of a line of business, four digits</extracomment>
        <translation>رمز الفئة</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Column: what a business sells</extracomment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Column: address on the web</extracomment>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <extracomment>Column: address for mails of customers</extracomment>
        <translation>بريد الدعم</translation>
    </message>
    <message>
        <source>Support phone</source>
        <extracomment>Column: telephone number for customers</extracomment>
        <translation>هاتف الدعم</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <extracomment>Column: what a business earns in a year</extracomment>
        <translation>الإيرادات السنوية</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Column: city of a company
----------
Column: city of a customer
----------
Column: city from which somebody paid</extracomment>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Default currency</source>
        <extracomment>Column: code of the account&apos;s main currency</extracomment>
        <translation>العملة الافتراضية</translation>
    </message>
    <message>
        <source>Payout destinations</source>
        <extracomment>Column: number of bank accounts and cards for payouts</extracomment>
        <translation>وجهات الصرف</translation>
    </message>
    <message>
        <source>Payout interval</source>
        <extracomment>Column: how often payouts are made</extracomment>
        <translation>وتيرة الصرف</translation>
    </message>
    <message>
        <source>Payout delay in days</source>
        <extracomment>Column: days until money is paid out</extracomment>
        <translation>مهلة الصرف بالأيام</translation>
    </message>
    <message>
        <source>Debit negative balances</source>
        <extracomment>Column: yes or no: the bank account is debited when the balance is negative</extracomment>
        <translation>خصم الأرصدة السالبة</translation>
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
        <translation>وصف كشف الحساب</translation>
    </message>
    <message>
        <source>Payout descriptor</source>
        <extracomment>Column: what the owner reads on the bank statement of a payout</extracomment>
        <translation>وصف الصرف</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column: name of a zone like Europe/Berlin</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <extracomment>Column: when the terms of service were accepted</extracomment>
        <translation>قبول الشروط</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Column: which terms of service were accepted</extracomment>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Pricing group</source>
        <extracomment>Column: id of a group of prices</extracomment>
        <translation>مجموعة التسعير</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column
----------
Column: amount before fees
----------
Column: contested amount of money</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Column: id of a payment</extracomment>
        <translation>الدفعة</translation>
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
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <extracomment>Column: amount of money</extracomment>
        <translation>المبلغ المسترد</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Column: yes or no: all of it went back</extracomment>
        <translation>استُرد بالكامل</translation>
    </message>
    <message>
        <source>Originating transaction</source>
        <extracomment>Column: id of the payment as the platform sees it</extracomment>
        <translation>المعاملة الأصلية</translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>Column: id of a payout that the fee is taken from</extracomment>
        <translation>الصرف</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Column: id of the application that takes the fee
----------
Column: id of the application that made it</extracomment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Balance transaction</source>
        <extracomment>Column: id of a movement on the balance</extracomment>
        <translation>معاملة الرصيد</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Column: what the movement cost</extracomment>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Column: amount after fees</extracomment>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Available on</source>
        <extracomment>Column: when the money can be paid out</extracomment>
        <translation>تاريخ الإتاحة</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column</extracomment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Reporting category</source>
        <extracomment>Column: category in the provider&apos;s reports</extracomment>
        <translation>فئة التقارير</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <extracomment>Column: rate of a currency conversion</extracomment>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: part of the balance
----------
Column: what a customer owes (positive) or has as credit (negative)</extracomment>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>Column: number of single fees</extracomment>
        <translation>عدد الرسوم</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s first currency</extracomment>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column: money that will be available, in the account&apos;s first currency</extracomment>
        <translation>المعلّق</translation>
    </message>
    <message>
        <source>Available (2nd currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s second currency</extracomment>
        <translation>المتاح (العملة 2)</translation>
    </message>
    <message>
        <source>Pending (2nd currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s second currency</extracomment>
        <translation>المعلّق (العملة 2)</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Column: code of the first currency of a balance, like EUR
----------
Column: code of a currency, like EUR</extracomment>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Available (3rd currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s third currency</extracomment>
        <translation>المتاح (العملة 3)</translation>
    </message>
    <message>
        <source>Pending (3rd currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s third currency</extracomment>
        <translation>المعلّق (العملة 3)</translation>
    </message>
    <message>
        <source>Available (4th currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s fourth currency</extracomment>
        <translation>المتاح (العملة 4)</translation>
    </message>
    <message>
        <source>Pending (4th currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s fourth currency</extracomment>
        <translation>المعلّق (العملة 4)</translation>
    </message>
    <message>
        <source>Currencies</source>
        <extracomment>Column: number of currencies</extracomment>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Instantly available</source>
        <extracomment>Column: money that can be paid out within minutes</extracomment>
        <translation>المتاح فورًا</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Column: the platform&apos;s money kept back for negative balances of accounts</extracomment>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>Prefunded</source>
        <extracomment>Column: money set aside for refunds and disputes</extracomment>
        <translation>المموّل مسبقًا</translation>
    </message>
    <message>
        <source>Issuing</source>
        <extracomment>Column: money for issued cards</extracomment>
        <translation>رصيد الإصدار</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column: name of the person who paid
----------
Column: name of the customer, from the evidence</extracomment>
        <translation>العميل</translation>
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
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>Column: brand of a payment card</extracomment>
        <translation>علامة البطاقة</translation>
    </message>
    <message>
        <source>Last 4</source>
        <extracomment>Column: last four digits of a payment card
----------
Column: last four digits of a bank account or card</extracomment>
        <translation>آخر 4 أرقام</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>Column: risk of fraud</extracomment>
        <translation>مستوى الخطر</translation>
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
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>API status</source>
        <extracomment>Column: state of a payment as the API has it, without refunds and disputes</extracomment>
        <translation>الحالة في API</translation>
    </message>
    <message>
        <source>Captured amount</source>
        <extracomment>Column: amount of money that was taken</extracomment>
        <translation>المبلغ المحصّل</translation>
    </message>
    <message>
        <source>Authorized amount</source>
        <extracomment>Column: amount of money that was put on hold</extracomment>
        <translation>المبلغ المصرّح به</translation>
    </message>
    <message>
        <source>Presented amount</source>
        <extracomment>Column: amount in the currency the customer saw</extracomment>
        <translation>المبلغ المعروض</translation>
    </message>
    <message>
        <source>Presented currency</source>
        <extracomment>Column: the currency the customer saw</extracomment>
        <translation>العملة المعروضة</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Column: yes or no: the money was taken</extracomment>
        <translation>تم التحصيل</translation>
    </message>
    <message>
        <source>Capture before</source>
        <extracomment>Column: until when money on hold can be taken</extracomment>
        <translation>التحصيل قبل</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Column: yes or no</extracomment>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Column: yes or no</extracomment>
        <translation>متنازَع عليها</translation>
    </message>
    <message>
        <source>Failure message</source>
        <extracomment>Column</extracomment>
        <translation>رسالة الفشل</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Column: id of a customer</extracomment>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <extracomment>Column: id of a payment intent</extracomment>
        <translation>نية الدفع</translation>
    </message>
    <message>
        <source>Payment method</source>
        <extracomment>Column: id of a way to pay that was kept</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Failure balance transaction</source>
        <extracomment>Column: id of a movement on the balance</extracomment>
        <translation>معاملة رصيد الفشل</translation>
    </message>
    <message>
        <source>Application fee</source>
        <extracomment>Column: amount that the platform keeps of a payment
----------
Column: what the platform takes for an instant payout</extracomment>
        <translation>رسوم التطبيق</translation>
    </message>
    <message>
        <source>Application fee ID</source>
        <extracomment>Column: id of an application fee</extracomment>
        <translation>معرّف رسوم التطبيق</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Column: id of the account that a payment is passed on to
----------
Column: id of the account that gets the money</extracomment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Transferred amount</source>
        <extracomment>Column: the part of a payment that is passed on</extracomment>
        <translation>المبلغ المحوّل</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Column: id of a transfer</extracomment>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Source transfer</source>
        <extracomment>Column: id of the transfer that a payment comes from</extracomment>
        <translation>التحويل المصدر</translation>
    </message>
    <message>
        <source>Transfer group</source>
        <extracomment>Column: text that ties payments and transfers together</extracomment>
        <translation>مجموعة التحويل</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <extracomment>Column: id of the account a payment is made for</extracomment>
        <translation>نيابة عن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how the payment was decided
----------
Column: how a review of a payment ended</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcome reason</source>
        <extracomment>Column: why a payment was decided so</extracomment>
        <translation>سبب النتيجة</translation>
    </message>
    <message>
        <source>Risk score</source>
        <extracomment>Column: from 0 to 100</extracomment>
        <translation>درجة الخطر</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <extracomment>Column: id of the fraud rule that decided</extracomment>
        <translation>قاعدة المخاطر</translation>
    </message>
    <message>
        <source>Outcome message</source>
        <extracomment>Column: what the provider says to the seller</extracomment>
        <translation>رسالة النتيجة</translation>
    </message>
    <message>
        <source>Network status</source>
        <extracomment>Column: answer of the card network</extracomment>
        <translation>حالة الشبكة</translation>
    </message>
    <message>
        <source>Network decline code</source>
        <extracomment>Column: code of the card network</extracomment>
        <translation>رمز رفض الشبكة</translation>
    </message>
    <message>
        <source>Network advice code</source>
        <extracomment>Column: code of the card network</extracomment>
        <translation>رمز توصية الشبكة</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Column: what to do after a declined payment</extracomment>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Fraud report by provider</source>
        <extracomment>Column: the provider reported fraud</extracomment>
        <translation>بلاغ احتيال من المزوّد</translation>
    </message>
    <message>
        <source>Fraud report by user</source>
        <extracomment>Column: the business reported fraud</extracomment>
        <translation>بلاغ احتيال من المستخدم</translation>
    </message>
    <message>
        <source>Requested descriptor</source>
        <extracomment>Column: the text for the bank statement as it was asked for</extracomment>
        <translation>الوصف المطلوب</translation>
    </message>
    <message>
        <source>Descriptor suffix</source>
        <extracomment>Column: end of the text on the bank statement</extracomment>
        <translation>لاحقة الوصف</translation>
    </message>
    <message>
        <source>Receipt e-mail</source>
        <extracomment>Column: address for mails with receipts</extracomment>
        <translation>بريد الإيصال</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Column</extracomment>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Column: telephone number of the person who paid
----------
Column: telephone number</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Billing country</source>
        <extracomment>Column: country of the person who paid</extracomment>
        <translation>بلد الفوترة</translation>
    </message>
    <message>
        <source>Billing postal code</source>
        <extracomment>Column: postal code of the person who paid</extracomment>
        <translation>الرمز البريدي للفوترة</translation>
    </message>
    <message>
        <source>Card country</source>
        <extracomment>Column: country of the bank that issued the card</extracomment>
        <translation>بلد البطاقة</translation>
    </message>
    <message>
        <source>Card type</source>
        <extracomment>Column: credit or debit card</extracomment>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Card network</source>
        <extracomment>Column: network that carried the payment</extracomment>
        <translation>شبكة البطاقة</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <extracomment>Column: month in which the card expires</extracomment>
        <translation>شهر الانتهاء</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <extracomment>Column: year in which the card expires</extracomment>
        <translation>سنة الانتهاء</translation>
    </message>
    <message>
        <source>Card fingerprint</source>
        <extracomment>Column: the same for all payments with one card</extracomment>
        <translation>بصمة البطاقة</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Column: Apple Pay, Google Pay</extracomment>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>CVC check</source>
        <extracomment>Column: check of the card&apos;s security code</extracomment>
        <translation>التحقق من CVC</translation>
    </message>
    <message>
        <source>Postal code check</source>
        <extracomment>Column: check of the postal code</extracomment>
        <translation>التحقق من الرمز البريدي</translation>
    </message>
    <message>
        <source>Street check</source>
        <extracomment>Column: check of the street</extracomment>
        <translation>التحقق من الشارع</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <extracomment>Column: result of 3-D Secure</extracomment>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>SEPA last 4</source>
        <extracomment>Column: last four digits of a bank account</extracomment>
        <translation>آخر 4 أرقام SEPA</translation>
    </message>
    <message>
        <source>ACH last 4</source>
        <extracomment>Column: last four digits of a bank account</extracomment>
        <translation>آخر 4 أرقام ACH</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>Column: name of a bank</extracomment>
        <translation>البنك</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: the identifier of an object, like ch_3Mf8</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column: the connected account that a row belongs to</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the object was created</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Business name</source>
        <extracomment>Column: name of a customer&apos;s business</extracomment>
        <translation>اسم المنشأة</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <extracomment>Column: name of a customer as a person</extracomment>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Column: postal code of a customer
----------
Column: postal code of the address of who paid</extracomment>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <extracomment>Column: yes or no: the last invoice was not paid</extracomment>
        <translation>متأخر السداد</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Column: tax status</extracomment>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Column: languages a customer prefers</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Invoice prefix</source>
        <extracomment>Column: first letters of the numbers of invoices</extracomment>
        <translation>بادئة الفاتورة</translation>
    </message>
    <message>
        <source>Respond by</source>
        <extracomment>Column: until when evidence can be sent</extracomment>
        <translation>آخر موعد للرد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Column: yes or no: there is evidence, sent or not</extracomment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Submissions</source>
        <extracomment>Column: how often evidence was sent</extracomment>
        <translation>مرات التقديم</translation>
    </message>
    <message>
        <source>Past due</source>
        <extracomment>Column: yes or no: it is too late to send evidence</extracomment>
        <translation>فات الموعد</translation>
    </message>
    <message>
        <source>Refundable</source>
        <extracomment>Column: yes or no: a refund would end the dispute</extracomment>
        <translation>قابل للاسترداد</translation>
    </message>
    <message>
        <source>Case type</source>
        <extracomment>Column: kind of case</extracomment>
        <translation>نوع القضية</translation>
    </message>
    <message>
        <source>Network reason code</source>
        <extracomment>Column: reason code of the card network, like 10.4</extracomment>
        <translation>رمز السبب لدى الشبكة</translation>
    </message>
    <message>
        <source>PayPal case</source>
        <extracomment>Column: number of a case at PayPal</extracomment>
        <translation>قضية PayPal</translation>
    </message>
    <message>
        <source>PayPal reason</source>
        <extracomment>Column: reason at PayPal</extracomment>
        <translation>سبب PayPal</translation>
    </message>
    <message>
        <source>Klarna reason</source>
        <extracomment>Column: reason at Klarna</extracomment>
        <translation>سبب Klarna</translation>
    </message>
    <message>
        <source>Amazon Pay type</source>
        <extracomment>Column: kind of dispute at Amazon Pay</extracomment>
        <translation>نوع نزاع Amazon Pay</translation>
    </message>
    <message>
        <source>Possible defences</source>
        <extracomment>Column: special defences that are possible</extracomment>
        <translation>الدفوع الممكنة</translation>
    </message>
    <message>
        <source>Compelling Evidence 3.0</source>
        <extracomment>Column: a defence of the card network Visa</extracomment>
        <translation>الأدلة القاطعة 3.0</translation>
    </message>
    <message>
        <source>Compelling Evidence lacks</source>
        <extracomment>Column: what a defence of the card network Visa still lacks</extracomment>
        <translation>نواقص الأدلة القاطعة</translation>
    </message>
    <message>
        <source>Visa compliance</source>
        <extracomment>Column: a case about the rules of Visa</extracomment>
        <translation>امتثال Visa</translation>
    </message>
    <message>
        <source>Mastercard compliance</source>
        <extracomment>Column: a case about the rules of Mastercard</extracomment>
        <translation>امتثال Mastercard</translation>
    </message>
    <message>
        <source>Balance movements</source>
        <extracomment>Column: number of movements on the balance</extracomment>
        <translation>حركات الرصيد</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <extracomment>Column: kind of fraud</extracomment>
        <translation>نوع الاحتيال</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: what happened, like charge.succeeded</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Column: id of the object that something happened to</extracomment>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Object type</source>
        <extracomment>Column: kind of the object that something happened to</extracomment>
        <translation>نوع الكائن</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column: id of the request that caused it</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <extracomment>Column: key that makes a repeated request harmless</extracomment>
        <translation>مفتاح منع التكرار</translation>
    </message>
    <message>
        <source>API version</source>
        <extracomment>Column: version of the API that an event is written in</extracomment>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>Pending webhooks</source>
        <extracomment>Column: number of webhooks that have not got it yet</extracomment>
        <translation>إشعارات webhook المعلّقة</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>Column: yes or no: payouts in this currency go here</extracomment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Payout methods</source>
        <extracomment>Column: speeds of payouts that are possible</extracomment>
        <translation>طرق الصرف</translation>
    </message>
    <message>
        <source>Account holder</source>
        <extracomment>Column: name of the person or company a bank account belongs to</extracomment>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Holder type</source>
        <extracomment>Column: whose bank account it is</extracomment>
        <translation>نوع صاحب الحساب</translation>
    </message>
    <message>
        <source>Account type</source>
        <extracomment>Column: kind of bank account, like checking</extracomment>
        <translation>نوع الحساب</translation>
    </message>
    <message>
        <source>Routing number</source>
        <extracomment>Column: number of a bank</extracomment>
        <translation>رمز التوجيه البنكي</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Column: the same for all entries of one bank account or card</extracomment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Latest payment</source>
        <extracomment>Column: id of the last payment made for it</extracomment>
        <translation>أحدث دفعة</translation>
    </message>
    <message>
        <source>Received amount</source>
        <extracomment>Column: amount of money that came in</extracomment>
        <translation>المبلغ المستلم</translation>
    </message>
    <message>
        <source>Capturable amount</source>
        <extracomment>Column: amount of money that is on hold</extracomment>
        <translation>المبلغ القابل للتحصيل</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Column: when the money is taken</extracomment>
        <translation>التحصيل</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Column: when it was canceled</extracomment>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Cancellation reason</source>
        <extracomment>Column</extracomment>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Error type</source>
        <extracomment>Column: kind of the last error</extracomment>
        <translation>نوع الخطأ</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Column: code of the last error</extracomment>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Decline code</source>
        <extracomment>Column: why the bank declined</extracomment>
        <translation>رمز الرفض</translation>
    </message>
    <message>
        <source>Error message</source>
        <extracomment>Column</extracomment>
        <translation>رسالة الخطأ</translation>
    </message>
    <message>
        <source>Next action</source>
        <extracomment>Column: what the customer must do</extracomment>
        <translation>الإجراء التالي</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>Column: ways to pay that are offered</extracomment>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>Future usage</source>
        <extracomment>Column: how a way to pay may be used again</extracomment>
        <translation>الاستخدام اللاحق</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Column: id of a review for fraud</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>Column: when money reaches the bank</extracomment>
        <translation>موعد الوصول</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Column: yes or no: made by the schedule</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Paid to</source>
        <extracomment>Column: id of a bank account or card</extracomment>
        <translation>مصروف إلى</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <extracomment>Column: whether the contents of a payout are known</extracomment>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <extracomment>Column: number by which the bank finds a payout</extracomment>
        <translation>معرّف التتبع</translation>
    </message>
    <message>
        <source>Trace status</source>
        <extracomment>Column: whether there is a trace ID</extracomment>
        <translation>حالة التتبع</translation>
    </message>
    <message>
        <source>Original payout</source>
        <extracomment>Column: id of the payout that this one reverses</extracomment>
        <translation>الصرف الأصلي</translation>
    </message>
    <message>
        <source>Reversing payout</source>
        <extracomment>Column: id of the payout that reverses this one</extracomment>
        <translation>الصرف العاكس</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column: what a person is in a company: owner, director</extracomment>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Verification</source>
        <extracomment>Column: state of a person&apos;s identity</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Column: title of a person in a company</extracomment>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>Column: share of a company that a person owns, in percent</extracomment>
        <translation>نسبة الملكية</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Column: country whose citizen a person is</extracomment>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Political exposure</source>
        <extracomment>Column: whether a person holds a public office</extracomment>
        <translation>التعرض السياسي</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>Column: yes or no: speaks for the company</extracomment>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: yes or no: owns a part of the company</extracomment>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>Column: yes or no: sits on the board</extracomment>
        <translation>عضو مجلس إدارة</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>Column: yes or no: leads the company</extracomment>
        <translation>مسؤول تنفيذي</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <extracomment>Column: yes or no: acts for a person under age</extracomment>
        <translation>وصي قانوني</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <extracomment>Column: yes or no: allowed the representative to act</extracomment>
        <translation>مانح التفويض</translation>
    </message>
    <message>
        <source>Verification details</source>
        <extracomment>Column: why verification failed</extracomment>
        <translation>تفاصيل التحقق</translation>
    </message>
    <message>
        <source>Document details</source>
        <extracomment>Column: why an identity document was not accepted</extracomment>
        <translation>تفاصيل الوثيقة</translation>
    </message>
    <message>
        <source>Pending reason</source>
        <extracomment>Column: why a refund waits</extracomment>
        <translation>سبب الانتظار</translation>
    </message>
    <message>
        <source>Refund route</source>
        <extracomment>Column: how the refund reaches the card</extracomment>
        <translation>مسار الاسترداد</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: number by which the customer&apos;s bank finds the refund</extracomment>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Reference status</source>
        <extracomment>Column: whether there is a reference number</extracomment>
        <translation>حالة الرقم المرجعي</translation>
    </message>
    <message>
        <source>Reference type</source>
        <extracomment>Column: kind of reference number</extracomment>
        <translation>نوع الرقم المرجعي</translation>
    </message>
    <message>
        <source>Instructions e-mail</source>
        <extracomment>Column: address for mails that ask for bank details</extracomment>
        <translation>بريد التعليمات</translation>
    </message>
    <message>
        <source>Transfer reversal</source>
        <extracomment>Column: id of a reversed transfer</extracomment>
        <translation>عكس التحويل</translation>
    </message>
    <message>
        <source>Source transfer reversal</source>
        <extracomment>Column: id of a reversed transfer, on the side of the account</extracomment>
        <translation>عكس التحويل المصدر</translation>
    </message>
    <message>
        <source>Review asked for by</source>
        <extracomment>Column: who asked for a review of a payment</extracomment>
        <translation>طالب المراجعة</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>Column: browser in which somebody paid</extracomment>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column: device on which somebody paid</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Operating system</source>
        <extracomment>Column: operating system on which somebody paid</extracomment>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: when the money can be used</extracomment>
        <translation>الموعد المتوقع</translation>
    </message>
    <message>
        <source>Top-up started by</source>
        <extracomment>Column: who started a top-up</extracomment>
        <translation>جهة بدء شحن الرصيد</translation>
    </message>
    <message>
        <source>Source payment</source>
        <extracomment>Column: id of the payment that the money comes from</extracomment>
        <translation>الدفعة المصدر</translation>
    </message>
    <message>
        <source>Reversed amount</source>
        <extracomment>Column: amount of money that was taken back</extracomment>
        <translation>المبلغ المعكوس</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>Column: yes or no: all of it was taken back</extracomment>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>Destination payment</source>
        <extracomment>Column: id of the payment that arrives at the account</extracomment>
        <translation>دفعة الوجهة</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>البحث عن عمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Accessible name of the list of columns</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>Button: show the columns that a table has before anybody chose</extracomment>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Going places</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands that go to another page</extracomment>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>This table</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the whole table</extracomment>
        <translation>هذا الجدول</translation>
    </message>
    <message>
        <source>This row</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the current row</extracomment>
        <translation>هذا الصف</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the window</extracomment>
        <translation>النافذة</translation>
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
        <translation>استرداد المدفوعات للعملاء</translation>
    </message>
    <message>
        <source>Answer disputes</source>
        <extracomment>What an owner may do</extracomment>
        <translation>الرد على النزاعات</translation>
    </message>
    <message>
        <source>Capture payments</source>
        <extracomment>What an owner may do: take money that is on hold</extracomment>
        <translation>تحصيل المدفوعات</translation>
    </message>
    <message>
        <source>Handle payments taken on their behalf</source>
        <extracomment>What an owner may do: see and handle payments that the platform took in their name</extracomment>
        <translation>إدارة المدفوعات المستلمة نيابةً عنه</translation>
    </message>
    <message>
        <source>Let the provider answer disputes</source>
        <extracomment>What an owner may do: have the provider answer disputes by itself</extracomment>
        <translation>ترك الرد على النزاعات للمزوّد</translation>
    </message>
    <message>
        <source>Change the payout schedule</source>
        <extracomment>What an owner may do</extracomment>
        <translation>تغيير جدول الصرف</translation>
    </message>
    <message>
        <source>Pay out by hand</source>
        <extracomment>What an owner may do</extracomment>
        <translation>الصرف يدويًا</translation>
    </message>
    <message>
        <source>Pay out instantly</source>
        <extracomment>What an owner may do: get money within minutes</extracomment>
        <translation>الصرف الفوري</translation>
    </message>
    <message>
        <source>Change the bank account</source>
        <extracomment>What an owner may do</extracomment>
        <translation>تغيير الحساب البنكي</translation>
    </message>
    <message>
        <source>Sign in without the provider&apos;s own check</source>
        <extracomment>What an owner may do: sign in without the provider&apos;s own check of who they are</extracomment>
        <translation>تسجيل الدخول دون تحقق المزوّد نفسه</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>What an owner may see</extracomment>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Their payments, refunds and customers.</source>
        <translation>مدفوعات المالك وعمليات الاسترداد وعملاؤه.</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>What an owner may see</extracomment>
        <translation>النزاعات</translation>
    </message>
    <message>
        <source>What customers have objected to, and until when an answer is due.</source>
        <translation>ما اعترض عليه العملاء، وآخر موعد للرد.</translation>
    </message>
    <message>
        <source>Balance and payouts</source>
        <extracomment>What an owner may see</extracomment>
        <translation>الرصيد وعمليات الصرف</translation>
    </message>
    <message>
        <source>Their balance, every movement on it, payouts and bank accounts.</source>
        <translation>رصيد المالك وكل حركة عليه، وعمليات الصرف والحسابات البنكية.</translation>
    </message>
    <message>
        <source>Account details</source>
        <extracomment>What an owner may see</extracomment>
        <translation>بيانات الحساب</translation>
    </message>
    <message>
        <source>Business, people and bank accounts, and what information is still due.</source>
        <translation>المنشأة والأشخاص والحسابات البنكية، والمعلومات التي ما زالت مستحقة.</translation>
    </message>
    <message>
        <source>Sign-up forms</source>
        <extracomment>What an owner may do: hand in the information that is asked for when one begins</extracomment>
        <translation>نماذج التسجيل</translation>
    </message>
    <message>
        <source>Everything that is asked of them before they can take payments.</source>
        <translation>كل ما يُطلب من المالك قبل أن يتمكن من قبول المدفوعات.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>What an owner may see: that information is due</extracomment>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>What information is due, without the people and bank accounts.</source>
        <translation>المعلومات المستحقة، دون الأشخاص والحسابات البنكية.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in this system&apos;s key ring</source>
        <translation>حفظه في حلقة مفاتيح هذا النظام</translation>
    </message>
    <message>
        <source>Keep it nowhere: ask at each start</source>
        <translation>عدم حفظه: يُطلب عند كل بدء تشغيل</translation>
    </message>
    <message>
        <source>Use this live secret key all the same</source>
        <translation>استخدام هذا المفتاح السري الفعلي رغم ذلك</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: opens the platform whose key was tested</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>ربط منصة</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>A restricted key that may only read is enough for everything here.</source>
        <translation>يكفي هنا لكل شيء مفتاح مقيَّد للقراءة فقط.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Field: address of the API</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Leave empty for Stripe itself; or the address of a gateway or of a sandbox.</source>
        <translation>يُترك فارغًا لاستخدام Stripe نفسها؛ أو يُكتب عنوان بوابة أو بيئة تجريبية.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <extracomment>Kind of file to open: %1 lists the endings</extracomment>
        <translation>الشهادات (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of file to open: %1 is *, which stands for every name</extracomment>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Only for a server with a private certificate.</source>
        <translation>لخادم ذي شهادة خاصة فقط.</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>اسم ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Where the key rests</source>
        <translation>مكان حفظ المفتاح</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page for the one before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looking for a key ring …</source>
        <translation>جارٍ البحث عن حلقة مفاتيح …</translation>
    </message>
    <message>
        <source>The key ring answers. The key is never written to a file of Tributary.</source>
        <translation>حلقة المفاتيح تستجيب. لا يُكتب المفتاح أبدًا في أي ملف من ملفات Tributary.</translation>
    </message>
    <message>
        <source>No key ring answers here, so the key cannot be kept safely. It is asked for at each start, or taken from the environment variable TRIBUTARY_API_KEY.</source>
        <translation>لا توجد حلقة مفاتيح تستجيب هنا، فيتعذر حفظ المفتاح بأمان. يُطلب عند كل بدء تشغيل، أو يُؤخذ من متغير البيئة TRIBUTARY_API_KEY.</translation>
    </message>
    <message>
        <source>This is a live secret key.</source>
        <translation>هذا مفتاح سري فعلي.</translation>
    </message>
    <message>
        <source>It can do everything with real money. Make a restricted key in the provider&apos;s dashboard instead: it can be limited to reading.</source>
        <translation>يتيح فعل كل شيء بأموال حقيقية. يُستحسن إنشاء مفتاح مقيَّد في لوحة تحكم مزوّد الخدمة بدلًا منه: إذ يمكن قصره على القراءة.</translation>
    </message>
    <message>
        <source>Asking whose key this is …</source>
        <translation>جارٍ الاستعلام عن صاحب هذا المفتاح …</translation>
    </message>
    <message>
        <source>This is the key of %1 (%2).</source>
        <extracomment>After a key was tested: %1 is the name of a platform, %2 its country</extracomment>
        <translation>هذا مفتاح %1 (%2).</translation>
    </message>
    <message>
        <source>Live mode: real accounts and real money.</source>
        <translation>الوضع الفعلي: حسابات حقيقية وأموال حقيقية.</translation>
    </message>
    <message>
        <source>Test mode: no real money.</source>
        <translation>وضع الاختبار: لا أموال حقيقية.</translation>
    </message>
    <message>
        <source>It is the key of one connected account: you will see this account and nothing else.</source>
        <translation>هذا مفتاح حساب مرتبط واحد: سيظهر هذا الحساب ولا شيء غيره.</translation>
    </message>
</context>
<context>
    <name>ControllerShape</name>
    <message>
        <source>No Stripe Dashboard, everything is your platform’s</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>دون لوحة تحكم Stripe، وكل شيء على المنصة</translation>
    </message>
    <message>
        <source>Your platform asks for all information, sets the price, and covers negative balances. The owner works with your platform only and accepts the terms there.</source>
        <translation>تطلب المنصة كل المعلومات، وتحدد الأسعار، وتغطي الأرصدة السالبة. يتعامل المالك مع المنصة وحدها ويقبل الشروط فيها.</translation>
    </message>
    <message>
        <source>Express Dashboard</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller. Express is a product&apos;s name</extracomment>
        <translation>لوحة تحكم Express</translation>
    </message>
    <message>
        <source>Stripe asks for the information on its own page and offers the owner a light dashboard for earnings and payouts. Your platform sets the price and covers negative balances.</source>
        <translation>تطلب Stripe المعلومات على صفحتها وتقدم للمالك لوحة تحكم مبسطة للإيرادات وعمليات الصرف. وتحدد المنصة الأسعار وتغطي الأرصدة السالبة.</translation>
    </message>
    <message>
        <source>Full Stripe Dashboard</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>لوحة تحكم Stripe الكاملة</translation>
    </message>
    <message>
        <source>The owner has a Stripe account of their own with the full dashboard and pays Stripe’s fees. Stripe asks for the information and covers negative balances.</source>
        <translation>للمالك حساب Stripe خاص به بلوحة التحكم الكاملة، ويدفع رسوم Stripe. وتطلب Stripe المعلومات وتغطي الأرصدة السالبة.</translation>
    </message>
    <message>
        <source>No Stripe Dashboard, the owner pays Stripe’s fees</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>دون لوحة تحكم Stripe، والمالك يدفع رسوم Stripe</translation>
    </message>
    <message>
        <source>Your platform builds every page for the owner, who pays Stripe’s fees. Stripe asks for the information and covers negative balances.</source>
        <translation>تنشئ المنصة كل الصفحات للمالك الذي يدفع رسوم Stripe. وتطلب Stripe المعلومات وتغطي الأرصدة السالبة.</translation>
    </message>
    <message>
        <source>No Stripe Dashboard, your platform pays Stripe’s fees</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>دون لوحة تحكم Stripe، والمنصة تدفع رسوم Stripe</translation>
    </message>
    <message>
        <source>Your platform builds every page for the owner and sets the price. Stripe asks for the information and covers negative balances.</source>
        <translation>تنشئ المنصة كل الصفحات للمالك وتحدد الأسعار. وتطلب Stripe المعلومات وتغطي الأرصدة السالبة.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>Country</extracomment>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>Country</extracomment>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>Country</extracomment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>Country</extracomment>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>Country</extracomment>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>Country</extracomment>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Bank and branch code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Brazil
----------
The number that names a bank, in the form for a bank account in Japan
----------
The number that names a bank, in the form for a bank account in Singapore</extracomment>
        <translation>رمز البنك والفرع</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>Country</extracomment>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Transit and institution number</source>
        <extracomment>The number that names a bank, in the form for a bank account in Canada</extracomment>
        <translation>رقم الفرع ورقم المؤسسة</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>Country</extracomment>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>Country</extracomment>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>Country</extracomment>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>Country</extracomment>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>Country</extracomment>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>Country</extracomment>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>Country</extracomment>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>Country</extracomment>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>Country</extracomment>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>Country</extracomment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Sort code</source>
        <extracomment>The number that names a bank, in the form for a bank account in United Kingdom</extracomment>
        <translation>رمز الفرز</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>Country</extracomment>
        <translation>جبل طارق</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>Country</extracomment>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Country</extracomment>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Clearing and branch code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Hong Kong</extracomment>
        <translation>رمز المقاصة والفرع</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>Country</extracomment>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>Country</extracomment>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>Country</extracomment>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Bank code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Indonesia
----------
The number that names a bank, in the form for a bank account in Thailand</extracomment>
        <translation>رمز البنك</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>Country</extracomment>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>Country</extracomment>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>Country</extracomment>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>Country</extracomment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>Country</extracomment>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>Country</extracomment>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>Country</extracomment>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>Country</extracomment>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>Country</extracomment>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>Country</extracomment>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>Country</extracomment>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Malaysia</extracomment>
        <translation>رمز SWIFT</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>Country</extracomment>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>Country</extracomment>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>Country</extracomment>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>Country</extracomment>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>Country</extracomment>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>Country</extracomment>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>Country</extracomment>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>Country</extracomment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>Country</extracomment>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>Country</extracomment>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>Country</extracomment>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>Country</extracomment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Routing number</source>
        <extracomment>The number that names a bank, in the form for a bank account in United States</extracomment>
        <translation>رمز التوجيه البنكي</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: take the chosen file away again</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Handed in before</source>
        <translation>قُدِّمت من قبل</translation>
    </message>
    <message>
        <source>Drop the document here</source>
        <translation>إفلات الوثيقة هنا</translation>
    </message>
    <message>
        <source>or choose it with the button</source>
        <translation>أو اختيارها بالزر</translation>
    </message>
    <message>
        <source>Drop it here, or choose it with the button</source>
        <translation>يمكن إفلاتها هنا أو اختيارها بالزر</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>اختيار وثيقة أخرى …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button that chooses a file: %1 is the document (&quot;Identity document&quot;), %2 its side</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Accessible name of a button: %1 is a document</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <extracomment>Kind of file to open: %1 lists the endings</extracomment>
        <translation>الوثائق (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of file to open: %1 is *, which stands for every name</extracomment>
        <translation>كل الملفات (%1)</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>Please correct %Ln answer(s)</source>
        <extracomment>Heading above the links to what is wrong</extracomment>
        <translation>
            <numerusform>لا إجابات تحتاج إلى تصحيح</numerusform>
            <numerusform>يُرجى تصحيح إجابة واحدة</numerusform>
            <numerusform>يُرجى تصحيح إجابتين</numerusform>
            <numerusform>يُرجى تصحيح %Ln إجابات</numerusform>
            <numerusform>يُرجى تصحيح %Ln إجابة</numerusform>
            <numerusform>يُرجى تصحيح %Ln إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is a secret key of live mode, which can do everything with real money.</source>
        <translation>هذا مفتاح سري للوضع الفعلي، يتيح فعل كل شيء بأموال حقيقية.</translation>
    </message>
    <message>
        <source>This key is of the other mode than this profile&apos;s data.</source>
        <translation>هذا المفتاح لوضع غير وضع بيانات ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>أُوقفت العملية قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>رُفض المفتاح.</translation>
    </message>
    <message>
        <source>This key may not read or do that.</source>
        <translation>لا يُسمح لهذا المفتاح بقراءة ذلك أو فعله.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>تعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused: %1</source>
        <extracomment>%1 says what is wrong with it, in English</extracomment>
        <translation>رُفضت شهادة الخادم: %1</translation>
    </message>
    <message>
        <source>Something answered at this address, but not the API that was expected.</source>
        <translation>استجاب شيء ما على هذا العنوان، لكنه ليس واجهة API المتوقعة.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Tributary waits and goes on by itself.</source>
        <translation>يطلب الخادم تقليل عدد الطلبات. ينتظر Tributary ثم يواصل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
        <source>The server refused the request: %1</source>
        <extracomment>%1 is the reason, in the words of the server</extracomment>
        <translation>رفض الخادم الطلب: %1</translation>
    </message>
    <message>
        <source>The server has a fault of its own.</source>
        <translation>حدث عطل في الخادم نفسه.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ المزيد.</translation>
    </message>
    <message>
        <source>The local cache is damaged.</source>
        <translation>المخزن المؤقت المحلي تالف.</translation>
    </message>
    <message>
        <source>The local cache was written by a newer version of Tributary. Nothing was read or changed.</source>
        <translation>كُتب المخزن المؤقت المحلي بإصدار أحدث من Tributary. لم يُقرأ شيء ولم يُغيَّر.</translation>
    </message>
    <message>
        <source>The local cache is in use by another window or command.</source>
        <translation>المخزن المؤقت المحلي قيد الاستخدام من نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
        <source>The local cache belongs to another account than this key. Nothing was changed.</source>
        <translation>المخزن المؤقت المحلي تابع لحساب غير حساب هذا المفتاح. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The local cache could not be used: %1</source>
        <extracomment>%1 is the fault, in English</extracomment>
        <translation>تعذر استخدام المخزن المؤقت المحلي: %1</translation>
    </message>
    <message>
        <source>There is nothing by that id in the cache.</source>
        <translation>لا يوجد شيء بهذا المعرّف في المخزن المؤقت.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring is not there, locked, or refused.</source>
        <translation>حلقة مفاتيح النظام غير موجودة أو مقفلة أو رفضت الطلب.</translation>
    </message>
    <message>
        <source>Make a restricted key that may only read, or insist where the key is entered.</source>
        <translation>يُنشأ مفتاح مقيَّد للقراءة فقط، أو يُؤكَّد الإصرار عند إدخال المفتاح.</translation>
    </message>
    <message>
        <source>Make a profile of its own for this key.</source>
        <translation>يلزم إنشاء ملف تعريف مستقل لهذا المفتاح.</translation>
    </message>
    <message>
        <source>Check that the key was copied whole and has not been rolled or deleted.</source>
        <translation>يُرجى التحقق من نسخ المفتاح كاملًا ومن أنه لم يُبدَّل أو يُحذف.</translation>
    </message>
    <message>
        <source>Whoever made this restricted key can give it the permission.</source>
        <translation>يمكن لمن أنشأ هذا المفتاح المقيَّد أن يمنحه الإذن.</translation>
    </message>
    <message>
        <source>Check the connection. Everything already read stays here.</source>
        <translation>يُرجى التحقق من الاتصال. كل ما قُرئ من قبل يبقى هنا.</translation>
    </message>
    <message>
        <source>Do not go on unless you know this server. A private server needs its CA file.</source>
        <translation>لا ينبغي المتابعة ما لم يكن هذا الخادم معروفًا. يحتاج الخادم الخاص إلى ملف CA الخاص به.</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>يُرجى التحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Free some space; then start Tributary again.</source>
        <translation>يُرجى إخلاء بعض المساحة، ثم بدء تشغيل Tributary من جديد.</translation>
    </message>
    <message>
        <source>It can be deleted and read anew: what the backend knows is not lost.</source>
        <translation>يمكن حذفه وقراءته من جديد: ما لدى الخادم لا يضيع.</translation>
    </message>
    <message>
        <source>Update Tributary, or choose another data folder.</source>
        <translation>يُرجى تحديث Tributary أو اختيار مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Close the other window or end the other command first.</source>
        <translation>يُرجى أولًا إغلاق النافذة الأخرى أو إنهاء الأمر الآخر.</translation>
    </message>
    <message>
        <source>The key can be asked for at each start instead, or given in TRIBUTARY_API_KEY.</source>
        <translation>يمكن بدلًا من ذلك طلب المفتاح عند كل بدء تشغيل، أو تقديمه في TRIBUTARY_API_KEY.</translation>
    </message>
    <message>
        <source>This sign-in is not good any more.</source>
        <translation>لم يعد تسجيل الدخول هذا صالحًا.</translation>
    </message>
    <message>
        <source>This is not a sign-in file, or it cannot be read.</source>
        <translation>هذا ليس ملف تسجيل دخول، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>This sign-in is for one account and no other.</source>
        <translation>تسجيل الدخول هذا لحساب واحد دون غيره.</translation>
    </message>
    <message>
        <source>Ask your platform for a new sign-in file.</source>
        <translation>يُرجى طلب ملف تسجيل دخول جديد من المنصة.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” ends with none of .csv, .json and .xlsx.</source>
        <extracomment>%1 is the name of a file that was chosen to export to</extracomment>
        <translation>«%1» لا ينتهي بأي من .csv و.json و.xlsx.</translation>
    </message>
    <message>
        <source>A spreadsheet has room for %1 rows; write .csv or .json instead.</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>تتسع ورقة الجدول لعدد %1 من الصفوف؛ يمكن الكتابة بصيغة .csv أو .json بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Money</source>
        <extracomment>Heading of a group of fields: amounts</extracomment>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Heading of a group of fields: whatever is neither an amount, a time nor an id</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Heading of a group of fields: dates and times</extracomment>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Ids and connections</source>
        <extracomment>Heading of a group of fields: ids of this and of connected objects</extracomment>
        <translation>المعرّفات والروابط</translation>
    </message>
    <message>
        <source>Copy this id</source>
        <translation>نسخ هذا المعرّف</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Tooltip of a link: %1 is the id of what it opens</extracomment>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>None</source>
        <extracomment>On the home page instead of an amount: there were no payments, refunds or the like</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more amount(s)</source>
        <extracomment>Below the amounts of a figure: %n are not shown, in other currencies</extracomment>
        <translation>
            <numerusform>ولا مبالغ أخرى</numerusform>
            <numerusform>ومبلغ آخر</numerusform>
            <numerusform>ومبلغان آخران</numerusform>
            <numerusform>و%Ln مبالغ أخرى</numerusform>
            <numerusform>و%Ln مبلغًا آخر</numerusform>
            <numerusform>و%Ln مبلغ آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <extracomment>A filter is wrong: %1 was typed as the name of a field, %2 is the name of a table in the API, like charges</extracomment>
        <translation>لا يوجد حقل «%1» في %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2; the nearest one is “%3”.</source>
        <extracomment>The same; %3 is the field that was probably meant</extracomment>
        <translation>لا يوجد حقل «%1» في %2؛ أقرب حقل هو «%3».</translation>
    </message>
    <message>
        <source>The name “%1” can mean several fields of %2: %3.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a table in the API, %3 lists names of fields</extracomment>
        <translation>قد يعني الاسم «%1» عدة حقول في %2: %3.</translation>
    </message>
    <message>
        <source>A range or a day cannot be left out with “-”; ask for what comes before it (%1:&lt;…) or after it (%1:&gt;…).</source>
        <extracomment>A filter is wrong: %1 is the name of a field; what is in the brackets is typed like that</extracomment>
        <translation>لا يمكن استبعاد نطاق أو يوم بالرمز «-»؛ يُطلب ما قبله (%1:&lt;…) أو ما بعده (%1:&gt;…).</translation>
    </message>
    <message>
        <source>“%1” is not an amount for %2: write major units with a point and at most three decimals, like 12.50, &gt;12.50 or 10..20.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>«%1» ليس مبلغًا للحقل %2: تُكتب الوحدات الأساسية بنقطة وثلاث منازل عشرية على الأكثر، مثل 12.50 أو &gt;12.50 أو 10..20.</translation>
    </message>
    <message>
        <source>“%1” is not a number for %2: write it like 3, &gt;3 or 1..5.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>«%1» ليس عددًا للحقل %2: يُكتب مثل 3 أو &gt;3 أو 1..5.</translation>
    </message>
    <message>
        <source>The range %1 is empty: its first number is the larger one.</source>
        <extracomment>A filter is wrong: %1 is a range of numbers like 5..1</extracomment>
        <translation>النطاق %1 فارغ: عدده الأول هو الأكبر.</translation>
    </message>
    <message>
        <source>“%1” is not a time for %2: write a date like 2026-01-31, a range like 2026-01-01..2026-01-31, or a length like &lt;7d (min, h, d, w, y).</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>«%1» ليس وقتًا للحقل %2: يُكتب تاريخ مثل 2026-01-31، أو نطاق مثل 2026-01-01..2026-01-31، أو مدة مثل &lt;7d (min, h, d, w, y).</translation>
    </message>
    <message>
        <source>The range %1 is empty: it ends before it begins.</source>
        <extracomment>A filter is wrong: %1 is a range of dates</extracomment>
        <translation>النطاق %1 فارغ: ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>%1 is text and has no smaller or larger; write %1:value.</source>
        <extracomment>A filter is wrong: %1 is the name of a field</extracomment>
        <translation>%1 نص ولا يُقارَن بالأصغر والأكبر؛ يُكتب %1:value.</translation>
    </message>
    <message>
        <source>“%1” is no word of %2 but of another field: %3.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field, %3 a filter that would work</extracomment>
        <translation>«%1» ليست من كلمات %2 بل من كلمات حقل آخر: %3.</translation>
    </message>
    <message>
        <source>“%1” is no word of %2; the nearest is %3. (%2:=%1 asks for it all the same.)</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field, %3 the word that was probably meant</extracomment>
        <translation>«%1» ليست من كلمات %2؛ الأقرب هي %3. (%2:=%1 يبحث عنها رغم ذلك.)</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; &quot;yes&quot; and &quot;no&quot; are typed in English</extracomment>
        <translation>«%1» ليست yes ولا no؛ يُكتب %2:yes أو %2:no.</translation>
    </message>
    <message>
        <source>%1 is a list of single words; ask for one of them, or for a part with %1:~part.</source>
        <extracomment>A filter is wrong: %1 is the name of a field</extracomment>
        <translation>%1 قائمة من كلمات مفردة؛ تُطلب إحداها، أو جزء منها بكتابة %1:~part.</translation>
    </message>
    <message>
        <source>“%1” is not an account; write account:acct_… or account:platform.</source>
        <extracomment>A filter is wrong: %1 was typed; &quot;account:acct_…&quot; and &quot;account:platform&quot; are typed like that</extracomment>
        <translation>«%1» ليس حسابًا؛ يُكتب account:acct_… أو account:platform.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter: words, or a field and a value such as %1</source>
        <extracomment>In an empty filter line; the words after &quot;try&quot; are the filter language and stay as they are</extracomment>
        <translation>تصفية: كلمات، أو حقل وقيمة مثل %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Accessible name of the line that filters a table</extracomment>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Yes</source>
        <extracomment>A flag that is set</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A flag that is not set</extracomment>
        <translation>لا</translation>
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
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A length of time in minutes, short</extracomment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A length of time in hours, short</extracomment>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A length of time</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A time: less than a minute away</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>A time that is over: %1 is a length of time like &quot;6 min&quot;</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A time that will come: %1 is a length of time like &quot;3 days&quot;</extracomment>
        <translation>بعد %1</translation>
    </message>
</context>
<context>
    <name>GoBox</name>
    <message>
        <source>Go to an id, a page or a command</source>
        <translation>الانتقال إلى معرّف أو صفحة أو أمر</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Offer in the go-to box: %1 is an id</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Look in %1 for %2</source>
        <extracomment>Offer in the go-to box: look for words (%2) in a table (%1)</extracomment>
        <translation>البحث في %1 عن %2</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give the owner access</source>
        <extracomment>Title of a dialog: let the owner of an account into this program</extracomment>
        <translation>منح مالك الحساب حق الوصول</translation>
    </message>
    <message>
        <source>The owner gets a file with which Tributary shows them their own account and nothing else. It works for about an hour. What is not ticked stays closed.</source>
        <translation>يحصل المالك على ملف يعرض له Tributary به حسابه وحده ولا شيء غيره. يعمل الملف نحو ساعة. ويبقى مغلقًا كل ما لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Save sign-in file …</source>
        <extracomment>Button: write an owner&apos;s sign-in to a file</extracomment>
        <translation>حفظ ملف تسجيل الدخول …</translation>
    </message>
    <message>
        <source>Save sign-in file</source>
        <translation>حفظ ملف تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in file (%1)</source>
        <extracomment>Kind of files in a dialog: %1 is a pattern of file names</extracomment>
        <translation>ملف تسجيل دخول (%1)</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <extracomment>%1 is the name of a file that would be written</extracomment>
        <translation>%1 موجود بالفعل. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Saved to %1. It works until %2. Whoever has this file can see what you ticked: give it to the owner only.</source>
        <extracomment>After an owner&apos;s sign-in was written: %1 is a file, %2 a date and time</extracomment>
        <translation>حُفظ في %1. يعمل حتى %2. يمكن لمن لديه هذا الملف رؤية كل ما حُدِّد: فلا يُسلَّم إلا إلى المالك.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Where the owner comes back to</source>
        <translation>وجهة عودة المالك</translation>
    </message>
    <message>
        <source>A page of your platform&apos;s own site. The owner&apos;s browser goes there when they are done or want to stop.</source>
        <translation>صفحة من موقع المنصة نفسها. ينتقل إليها متصفح المالك عند الانتهاء أو عند الرغبة في التوقف.</translation>
    </message>
    <message>
        <source>A link opens once, works for a few minutes, and leads into the owner&apos;s data. Do not mail or text it: open it for an owner who is here, or hand it over inside your platform&apos;s own pages.</source>
        <translation>يُفتح الرابط مرة واحدة، ويعمل لبضع دقائق، ويؤدي إلى بيانات المالك. فلا يُرسل بالبريد أو برسالة نصية: يُفتح لمالك حاضر هنا، أو يُسلَّم داخل صفحات المنصة نفسها.</translation>
    </message>
    <message>
        <source>The browser could not be started. Copy the link instead.</source>
        <translation>تعذر تشغيل المتصفح. يُرجى نسخ الرابط بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The link was copied. It opens once.</source>
        <translation>نُسخ الرابط. يُفتح مرة واحدة.</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>على صفحة المزوّد</translation>
    </message>
    <message>
        <source>For an account of this kind the provider asks the owner itself, in the owner&apos;s browser.</source>
        <translation>في هذا النوع من الحسابات يسأل المزوّد المالك بنفسه، في متصفح المالك.</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: ask the provider whether the owner has finished</extracomment>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>The owner has filled in everything.</source>
        <translation>أكمل المالك كل البيانات.</translation>
    </message>
    <message>
        <source>The owner has not finished yet. This page looks by itself while it is open.</source>
        <translation>لم ينتهِ المالك بعد. تتحقق هذه الصفحة من تلقاء نفسها ما دامت مفتوحة.</translation>
    </message>
    <message>
        <source>Where the owner comes back to: enter the address of a page, with https:// in front.</source>
        <translation>وجهة عودة المالك: يُرجى إدخال عنوان صفحة يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>The link is ready. It works for another %1.</source>
        <extracomment>A link: %1 is the time that is left, minutes and seconds</extracomment>
        <translation>الرابط جاهز. يبقى صالحًا لمدة %1.</translation>
    </message>
    <message>
        <source>The link was opened in the browser. It does not open twice.</source>
        <translation>فُتح الرابط في المتصفح. ولا يُفتح مرتين.</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>انتهت صلاحية الرابط.</translation>
    </message>
    <message>
        <source>Create a new link</source>
        <extracomment>Button: asks the provider for a link</extracomment>
        <translation>إنشاء رابط جديد</translation>
    </message>
    <message>
        <source>Create a link</source>
        <translation>إنشاء رابط</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Platform</source>
        <extracomment>On the home page, in place of an account&apos;s name: the row is the platform&apos;s own</extracomment>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Sync has a problem</source>
        <extracomment>Card on the home page: something keeps the data from being up to date</extracomment>
        <translation>توجد مشكلة في المزامنة</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يتطلب الاهتمام</translation>
    </message>
    <message>
        <source>No dispute to answer, no restricted account, no failed payout.</source>
        <translation>لا نزاع يتطلب ردًا، ولا حساب مقيَّد، ولا صرف فاشل.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Heading on the home page above sums of the last thirty days</extracomment>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Gross volume by day, four weeks</source>
        <extracomment>Heading of the chart on the home page</extracomment>
        <translation>إجمالي المدفوعات يوميًا، أربعة أسابيع</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <extracomment>Accessible name of the list in which the chart&apos;s currency is chosen</extracomment>
        <translation>عملة الرسم البياني</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Title of the first page</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Onboardings not finished</source>
        <extracomment>Card on the home page: accounts whose onboarding was left before its end</extracomment>
        <translation>عمليات إعداد غير مكتملة</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>لم يُنشأ بعد</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>Accessible name of the pane that shows one row as a whole</extracomment>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Select a row to see it whole.</source>
        <translation>يُعرض الصف كاملًا عند تحديده.</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Tab of the inspector: the fields of a row</extracomment>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <extracomment>Tab of the inspector: the object as the API sent it</extracomment>
        <translation>‏JSON الخام</translation>
    </message>
    <message>
        <source>Views of this row</source>
        <translation>طرق عرض هذا الصف</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>إغلاق لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Fields of this row</source>
        <translation>حقول هذا الصف</translation>
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
        <translation>نسخ مسار هذا السطر</translation>
    </message>
    <message>
        <source>Copy the whole object</source>
        <translation>نسخ الكائن كاملًا</translation>
    </message>
    <message>
        <source>Find in this object</source>
        <translation>البحث في هذا الكائن</translation>
    </message>
    <message>
        <source>The object as the API sent it</source>
        <extracomment>Accessible name of the viewer of the object as the API sent it</extracomment>
        <translation>الكائن كما أرسلته واجهة API</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 cannot be read: %2 The texts from before are shown.</source>
        <extracomment>A file of translations, %1, cannot be read; %2 is the reason, in English</extracomment>
        <translation>تعذّرت قراءة %1: %2 تبقى النصوص السابقة معروضة.</translation>
    </message>
    <message>
        <source>%1 is broken in line %2, column %3: %4 The texts from before are shown.</source>
        <extracomment>A file of translations, %1, is broken in line %2, column %3; %4 is the reason, in English</extracomment>
        <translation>في %1 خطأ في السطر %2، العمود %3: %4 تبقى النصوص السابقة معروضة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Other profiles</source>
        <translation>ملفات تعريف أخرى</translation>
    </message>
    <message>
        <source>%1 – %2 (%3) – Tributary</source>
        <extracomment>Title of the window: %1 is the page, %2 the platform, %3 SANDBOX, TEST or LIVE</extracomment>
        <translation>%1 – %2 (%3) – Tributary</translation>
    </message>
    <message>
        <source>The texts come from %1; all are finished.</source>
        <extracomment>Banner for translators: every text of the file %1 is translated</extracomment>
        <translation>النصوص مأخوذة من %1، وكلها مكتملة.</translation>
    </message>
    <message numerus="yes">
        <source>The texts come from %1; %Ln text(s) are not finished.</source>
        <extracomment>Banner for translators: %Ln texts of the file %1 are not translated</extracomment>
        <translation>
            <numerusform>النصوص مأخوذة من %1، ولم يبقَ نص غير مكتمل.</numerusform>
            <numerusform>النصوص مأخوذة من %1، ونص واحد غير مكتمل.</numerusform>
            <numerusform>النصوص مأخوذة من %1، ونصّان غير مكتملين.</numerusform>
            <numerusform>النصوص مأخوذة من %1، و%Ln نصوص غير مكتملة.</numerusform>
            <numerusform>النصوص مأخوذة من %1، و%Ln نصًا غير مكتمل.</numerusform>
            <numerusform>النصوص مأخوذة من %1، و%Ln نص غير مكتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a sign-in file</source>
        <translation>فتح ملف تسجيل دخول</translation>
    </message>
    <message>
        <source>Sign-in file (%1)</source>
        <extracomment>Kind of files in a dialog: %1 is a pattern of file names</extracomment>
        <translation>ملف تسجيل دخول (%1)</translation>
    </message>
    <message>
        <source>View as owner: %2 – %1 – Tributary</source>
        <extracomment>Title of the window while staff looks at an account as its owner: %1 is the page, %2 the account&apos;s name</extracomment>
        <translation>العرض كمالك الحساب: %2 – %1 – Tributary</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>SANDBOX</source>
        <extracomment>Plate in the window: the data is invented, nothing is connected</extracomment>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>TEST</source>
        <extracomment>Plate in the window: the platform&apos;s test data</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Plate in the window: real money</extracomment>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Invented data on this computer. Nothing here is real.</source>
        <translation>بيانات مختلقة على هذا الحاسوب. لا شيء هنا حقيقي.</translation>
    </message>
    <message>
        <source>The platform&apos;s test data. No real money moves.</source>
        <translation>بيانات اختبار المنصة. لا تُنقل أي أموال حقيقية.</translation>
    </message>
    <message>
        <source>Real accounts and real money.</source>
        <translation>حسابات حقيقية وأموال حقيقية.</translation>
    </message>
</context>
<context>
    <name>NewAccountPage</name>
    <message>
        <source>Who does what</source>
        <translation>توزيع المهام</translation>
    </message>
    <message>
        <source>This is settled with the account and cannot be changed later.</source>
        <translation>يُحدَّد هذا مع الحساب ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>المكان والجهة</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of a form: the country of a new account</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type of business</source>
        <translation>نوع المنشأة</translation>
    </message>
    <message>
        <source>What the account is to be able to do</source>
        <translation>ما ينبغي أن يتمكن الحساب من فعله</translation>
    </message>
    <message>
        <source>More can be asked for later.</source>
        <translation>يمكن طلب المزيد لاحقًا.</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Nothing is sent before you create the account. After that you are asked only what it still needs.</source>
        <translation>لا يُرسل شيء قبل إنشاء الحساب. وبعد ذلك لا يُسأل إلا عما ما زال الحساب يحتاج إليه.</translation>
    </message>
    <message>
        <source>Create the account</source>
        <extracomment>Button of the first page of the wizard</extracomment>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>To be asked later</source>
        <translation>ما سيُطلب لاحقًا</translation>
    </message>
    <message>
        <source>Country: choose one of the list.</source>
        <translation>البلد: يُرجى اختيار بلد من القائمة.</translation>
    </message>
    <message>
        <source>Country: choose where the account&apos;s owner is established.</source>
        <translation>البلد: يُرجى اختيار مقر مالك الحساب.</translation>
    </message>
    <message>
        <source>Without a dashboard the account has to be able to do something: choose at least one.</source>
        <translation>دون لوحة تحكم يجب أن يكون الحساب قادرًا على شيء ما: يُرجى اختيار إمكانية واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Onboard an account …</source>
        <translation>إعداد حساب …</translation>
    </message>
    <message>
        <source>Continue onboarding …</source>
        <translation>متابعة إعداد الحساب …</translation>
    </message>
    <message>
        <source>Connect to the server to onboard accounts. What was begun is kept.</source>
        <translation>يلزم الاتصال بالخادم لإعداد الحسابات. يبقى ما بُدئ محفوظًا.</translation>
    </message>
    <message>
        <source>Begun here</source>
        <extracomment>Heading above onboardings that were left before they were finished</extracomment>
        <translation>بدأ إعدادها هنا</translation>
    </message>
    <message>
        <source>Accounts that do not work yet</source>
        <translation>حسابات لا تعمل بعد</translation>
    </message>
    <message>
        <source>Every account works</source>
        <translation>كل الحسابات تعمل</translation>
    </message>
    <message>
        <source>No connected account waits for information.</source>
        <translation>لا حساب مرتبط بانتظار معلومات.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <extracomment>Name of the page for accounts on their way to being enabled</extracomment>
        <translation>إعداد الحسابات</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <extracomment>Title of the window: %1 is the account that is being onboarded</extracomment>
        <translation>إعداد حساب %1</translation>
    </message>
    <message>
        <source>Connect to the server first.</source>
        <translation>يلزم الاتصال بالخادم أولًا.</translation>
    </message>
    <message>
        <source>What you answered is kept: continue under Onboarding at any time. Identity and account numbers are asked for again.</source>
        <translation>الإجابات المدخلة محفوظة: يمكن المتابعة من صفحة «إعداد الحسابات» في أي وقت. وتُطلب أرقام الهوية والحسابات من جديد.</translation>
    </message>
    <message>
        <source>An account that is not created yet</source>
        <translation>حساب لم يُنشأ بعد</translation>
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
        <translation>آخر تغيير %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: throw away what was begun</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <extracomment>Accessible name of a button: %1 is an account</extracomment>
        <translation>تجاهل %1</translation>
    </message>
    <message>
        <source>Throws away what was answered here and not sent. The account itself stays.</source>
        <translation>يحذف ما أُجيب عنه هنا ولم يُرسل. ويبقى الحساب نفسه.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: go on with what was begun</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>Accessible name of a button: %1 is an account</extracomment>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>Reading the account …</source>
        <translation>جارٍ قراءة الحساب …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Disputes due within 72 hours</source>
        <extracomment>Home: disputes whose answer is due within three days</extracomment>
        <translation>نزاعات تُستحق خلال ٧٢ ساعة</translation>
    </message>
    <message>
        <source>Disputes to answer</source>
        <extracomment>Home: disputes that wait for an answer</extracomment>
        <translation>نزاعات تتطلب ردًا</translation>
    </message>
    <message>
        <source>Inquiries to answer</source>
        <extracomment>Home: a bank asks about a payment before it becomes a dispute</extracomment>
        <translation>استفسارات تتطلب ردًا</translation>
    </message>
    <message>
        <source>Restricted accounts</source>
        <extracomment>Home: accounts that cannot take payments or get payouts</extracomment>
        <translation>حسابات مقيَّدة</translation>
    </message>
    <message>
        <source>Accounts restricted soon</source>
        <extracomment>Home: accounts that will be restricted unless information is given</extracomment>
        <translation>حسابات ستُقيَّد قريبًا</translation>
    </message>
    <message>
        <source>Failed payouts, last 30 days</source>
        <extracomment>Home: payouts of the last thirty days that did not arrive</extracomment>
        <translation>عمليات صرف فاشلة، آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Negative balances</source>
        <extracomment>Home: accounts that owe money</extracomment>
        <translation>أرصدة سالبة</translation>
    </message>
    <message>
        <source>Fraud warnings to act on</source>
        <extracomment>Home: a bank reported a payment as fraudulent and it can still be refunded</extracomment>
        <translation>تحذيرات احتيال تتطلب إجراءً</translation>
    </message>
    <message>
        <source>Gross volume</source>
        <extracomment>Home: sum of successful payments before refunds, of the last thirty days</extracomment>
        <translation>إجمالي المدفوعات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Home: sum of refunds of the last thirty days</extracomment>
        <translation>عمليات الاسترداد</translation>
    </message>
    <message>
        <source>Application fees</source>
        <extracomment>Home: sum of the platform&apos;s fees of the last thirty days</extracomment>
        <translation>رسوم التطبيق</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <extracomment>Home: sum of disputed amounts of the last thirty days</extracomment>
        <translation>المبلغ المتنازَع عليه</translation>
    </message>
</context>
<context>
    <name>OwnerHomePage</name>
    <message>
        <source>Overdue</source>
        <extracomment>Beside something an owner has to do: the date is over</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>By %1 · %2</source>
        <extracomment>Beside something an owner has to do: %1 is a date, %2 how far away (&quot;in 3 days&quot;)</extracomment>
        <translation>حتى %1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Beside something an owner has to do: it is asked for now, without a date</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Beside something an owner has to do: one day, there is no date</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Beside something an owner gave: the provider looks at it</extracomment>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Arrival %1</source>
        <extracomment>On the first page of an owner: %1 is the day on which a payout reaches the bank</extracomment>
        <translation>الوصول %1</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Payouts are switched off.</source>
        <translation>عمليات الصرف معطّلة.</translation>
    </message>
    <message>
        <source>Payouts are switched off: %1.</source>
        <extracomment>Why an owner gets no payout: %1 is the reason, &quot;Information is overdue&quot;</extracomment>
        <translation>عمليات الصرف معطّلة: %1.</translation>
    </message>
    <message>
        <source>There is no bank account that money could be paid to.</source>
        <translation>لا يوجد حساب بنكي يمكن صرف الأموال إليه.</translation>
    </message>
    <message>
        <source>The balance is below zero. What comes in covers that first.</source>
        <translation>الرصيد تحت الصفر. تغطيه أولًا المبالغ الواردة.</translation>
    </message>
    <message>
        <source>Everything is still pending. The first of it can be paid out on %1.</source>
        <extracomment>Why an owner gets no payout: %1 is a date</extracomment>
        <translation>كل المبالغ ما زالت معلّقة. يمكن صرف أولها في %1.</translation>
    </message>
    <message>
        <source>Everything is still pending.</source>
        <translation>كل المبالغ ما زالت معلّقة.</translation>
    </message>
    <message>
        <source>There is nothing to pay out at the moment.</source>
        <translation>لا شيء للصرف في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Payouts are made by hand, not by a schedule.</source>
        <translation>تُجرى عمليات الصرف يدويًا، لا وفق جدول.</translation>
    </message>
    <message>
        <source>The next payout is made by the schedule.</source>
        <translation>يُجرى الصرف التالي وفق الجدول.</translation>
    </message>
    <message>
        <source>The next payout is made by the schedule: %1.</source>
        <extracomment>%1 is how often payouts are made: &quot;Daily&quot;</extracomment>
        <translation>يُجرى الصرف التالي وفق الجدول: %1.</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Heading on the first page of an owner: their money</extracomment>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Next payout</source>
        <extracomment>Heading on the first page of an owner</extracomment>
        <translation>الصرف التالي</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading on the first page of an owner: information that they have to give</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Title of the first page</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Accessible name of an amount: what can be paid out</extracomment>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>available · %1 pending</source>
        <extracomment>Below the available balance: %1 is an amount that is not available yet</extracomment>
        <translation>متاح · %1 معلّق</translation>
    </message>
    <message>
        <source>Arrives on %1 · %2</source>
        <extracomment>Below the amount of the next payout: %1 is a date, %2 how far away (&quot;in 3 days&quot;)</extracomment>
        <translation>يصل في %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is asked of you.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Nothing is asked of you now.</source>
        <translation>لا شيء مطلوب الآن.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Below a list of things to do: so many more are not shown</extracomment>
        <translation>
            <numerusform>ولا بنود أخرى</numerusform>
            <numerusform>وبند آخر</numerusform>
            <numerusform>وبندان آخران</numerusform>
            <numerusform>و%Ln بنود أخرى</numerusform>
            <numerusform>و%Ln بندًا آخر</numerusform>
            <numerusform>و%Ln بند آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to arrive on %1 · %2</source>
        <extracomment>Below the amount of a payout that should be there already: %1 is a date, %2 how long ago (&quot;3 days ago&quot;)</extracomment>
        <translation>كان من المقرر وصوله في %1 · %2</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>Representative</source>
        <extracomment>What somebody is to a company: acts for it</extracomment>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What somebody is to a company: owns a part of it</extracomment>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>What somebody is to a company: sits on its board</extracomment>
        <translation>عضو مجلس إدارة</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>What somebody is to a company: manages it</extracomment>
        <translation>مسؤول تنفيذي</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: change what is known about a person</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Accessible name of a button: %1 is a person</extracomment>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a person off the list</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Accessible name of a button: %1 is a person</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <extracomment>Beside the name of a person: how many questions about them are open</extracomment>
        <translation>
            <numerusform>لا إجابات ناقصة</numerusform>
            <numerusform>إجابة واحدة ناقصة</numerusform>
            <numerusform>إجابتان ناقصتان</numerusform>
            <numerusform>%Ln إجابات ناقصة</numerusform>
            <numerusform>%Ln إجابة ناقصة</numerusform>
            <numerusform>%Ln إجابة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Beside a person: everything is answered</extracomment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a person&apos;s name: %1 is what they are to the company, %2 how much is still to be answered</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>إضافة مالك</translation>
    </message>
    <message>
        <source>Add a director</source>
        <translation>إضافة عضو مجلس إدارة</translation>
    </message>
    <message>
        <source>Add an executive</source>
        <translation>إضافة مسؤول تنفيذي</translation>
    </message>
    <message>
        <source>Add the representative</source>
        <translation>إضافة الممثل</translation>
    </message>
    <message>
        <source>%1 is this too: %2</source>
        <extracomment>Button: %1 is somebody who is listed already, %2 what they are besides (&quot;Owner&quot;)</extracomment>
        <translation>%1 بهذه الصفة أيضًا: %2</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Owns a quarter or more of the business</source>
        <translation>يملك ربع المنشأة أو أكثر</translation>
    </message>
    <message>
        <source>Is a director of the business</source>
        <translation>عضو في مجلس إدارة المنشأة</translation>
    </message>
    <message>
        <source>Manages the business</source>
        <translation>يدير المنشأة</translation>
    </message>
    <message>
        <source>Acts for the business</source>
        <translation>يتصرف باسم المنشأة</translation>
    </message>
    <message>
        <source>Share of ownership in per cent</source>
        <translation>نسبة الملكية المئوية</translation>
    </message>
    <message>
        <source>Names and dates have to be those of an official document. Identity numbers are sent and not kept here.</source>
        <translation>يجب أن تطابق الأسماء والتواريخ وثيقة رسمية. تُرسل أرقام الهوية ولا تُحفظ هنا.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>“%1” cannot be the name of a profile: use letters, digits, -, _, . and spaces.</source>
        <extracomment>%1 was typed as the name of a profile</extracomment>
        <translation>لا يصلح «%1» اسمًا لملف تعريف: يُسمح بالحروف والأرقام والرموز - و_ و. والمسافات.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <extracomment>%1 is the name of a profile that was asked for</extracomment>
        <translation>لا يوجد ملف تعريف «%1».</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>Accessible name of the list of pages at the window&apos;s side</extracomment>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a card on the first page: go to the whole table</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Type of business</source>
        <extracomment>What is asked of a new account: an individual, a company, ...</extracomment>
        <translation>نوع المنشأة</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>What is asked of a new account: its line of business</extracomment>
        <translation>مجال النشاط</translation>
    </message>
    <message>
        <source>Choose what comes closest to what is sold.</source>
        <translation>يُختار الأقرب إلى ما يُباع.</translation>
    </message>
    <message>
        <source>Name that customers know</source>
        <translation>الاسم المعروف لدى العملاء</translation>
    </message>
    <message>
        <source>Shown on receipts; it may differ from the legal name.</source>
        <translation>يظهر على الإيصالات؛ وقد يختلف عن الاسم القانوني.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>What is asked of a new account: the address of its website</extracomment>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Where customers find what is sold. Without a website, describe it instead.</source>
        <translation>حيث يجد العملاء ما يُباع. وإن لم يوجد موقع إلكتروني، يُكتب وصف له بدلًا منه.</translation>
    </message>
    <message>
        <source>Description of what is sold</source>
        <translation>وصف ما يُباع</translation>
    </message>
    <message>
        <source>At least ten characters: what is sold, to whom, and when customers pay.</source>
        <translation>عشرة أحرف على الأقل: ما يُباع، ولمن، ومتى يدفع العملاء.</translation>
    </message>
    <message>
        <source>Support telephone number</source>
        <translation>هاتف الدعم</translation>
    </message>
    <message>
        <source>Support e-mail address</source>
        <translation>البريد الإلكتروني للدعم</translation>
    </message>
    <message>
        <source>Support website</source>
        <translation>موقع الدعم</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>عدد العاملين</translation>
    </message>
    <message>
        <source>Page on the Specified Commercial Transactions Act</source>
        <translation>صفحة قانون المعاملات التجارية المحددة</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>البريد الإلكتروني للحساب</translation>
    </message>
    <message>
        <source>Statement descriptor</source>
        <translation>وصف كشف الحساب</translation>
    </message>
    <message>
        <source>What customers read on their bank statement: 5 to 22 Latin characters.</source>
        <translation>ما يقرؤه العملاء في كشف حسابهم البنكي: من 5 إلى 22 حرفًا لاتينيًا.</translation>
    </message>
    <message>
        <source>Short statement descriptor</source>
        <translation>الوصف المختصر لكشف الحساب</translation>
    </message>
    <message>
        <source>Stands before the changing part on a bank statement: 2 to 10 Latin characters.</source>
        <translation>يسبق الجزء المتغير في كشف الحساب البنكي: من 2 إلى 10 أحرف لاتينية.</translation>
    </message>
    <message>
        <source>Statement descriptor (kana)</source>
        <translation>وصف كشف الحساب (كانا)</translation>
    </message>
    <message>
        <source>Statement descriptor (kanji)</source>
        <translation>وصف كشف الحساب (كانجي)</translation>
    </message>
    <message>
        <source>Bank account for payouts</source>
        <translation>الحساب البنكي للصرف</translation>
    </message>
    <message>
        <source>Payouts go here. The number is sent to the provider and is not kept on this computer.</source>
        <translation>تُصرف المبالغ إلى هذا الحساب. يُرسل الرقم إلى المزوّد ولا يُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>شروط الخدمة</translation>
    </message>
    <message>
        <source>The owner accepts the provider’s terms. The time and the network address are sent along.</source>
        <translation>يقبل المالك شروط المزوّد. ويُرسل معها الوقت وعنوان الشبكة.</translation>
    </message>
    <message>
        <source>Proof that the bank account is theirs</source>
        <translation>إثبات ملكية الحساب البنكي</translation>
    </message>
    <message>
        <source>A bank statement or a letter of the bank that shows the name and the number.</source>
        <translation>كشف حساب بنكي أو خطاب من البنك يُظهر الاسم والرقم.</translation>
    </message>
    <message>
        <source>Licence of the company</source>
        <translation>رخصة الشركة</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>عقد التأسيس</translation>
    </message>
    <message>
        <source>Ministerial decree</source>
        <translation>قرار وزاري</translation>
    </message>
    <message>
        <source>Proof of the company’s registration</source>
        <translation>إثبات تسجيل الشركة</translation>
    </message>
    <message>
        <source>Proof of the tax number</source>
        <translation>إثبات الرقم الضريبي</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات العنوان</translation>
    </message>
    <message>
        <source>Proof that the business exists</source>
        <translation>إثبات وجود المنشأة</translation>
    </message>
    <message>
        <source>Proof of registration</source>
        <translation>إثبات التسجيل</translation>
    </message>
    <message>
        <source>Proof of who owns the business</source>
        <translation>إثبات ملكية المنشأة</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Exactly as it is registered.</source>
        <translation>مطابق تمامًا لما هو مسجَّل.</translation>
    </message>
    <message>
        <source>Legal name (kana)</source>
        <translation>الاسم القانوني (كانا)</translation>
    </message>
    <message>
        <source>Legal name (kanji)</source>
        <translation>الاسم القانوني (كانجي)</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Court of registration</source>
        <translation>محكمة التسجيل</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>رقم ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Export licence number</source>
        <translation>رقم رخصة التصدير</translation>
    </message>
    <message>
        <source>Purpose code of exports</source>
        <translation>رمز غرض التصدير</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>Why no owners are listed</source>
        <translation>سبب عدم إدراج مالكين</translation>
    </message>
    <message>
        <source>All owners are listed</source>
        <translation>كل المالكين مدرجون</translation>
    </message>
    <message>
        <source>Everybody who owns a quarter or more of the business.</source>
        <translation>كل من يملك ربع المنشأة أو أكثر.</translation>
    </message>
    <message>
        <source>All directors are listed</source>
        <translation>كل أعضاء مجلس الإدارة مدرجون</translation>
    </message>
    <message>
        <source>Everybody who governs the business, as the public register says.</source>
        <translation>كل من يدير شؤون المنشأة وفق السجل العام.</translation>
    </message>
    <message>
        <source>All executives are listed</source>
        <translation>كل المسؤولين التنفيذيين مدرجون</translation>
    </message>
    <message>
        <source>Everybody with significant responsibility for managing the business.</source>
        <translation>كل من يتحمل مسؤولية كبيرة في إدارة المنشأة.</translation>
    </message>
    <message>
        <source>Declaration that the owners are right</source>
        <translation>إقرار بصحة بيانات المالكين</translation>
    </message>
    <message>
        <source>The representative declares that the owners listed are complete and correct.</source>
        <translation>يقر الممثل بأن قائمة المالكين كاملة وصحيحة.</translation>
    </message>
    <message>
        <source>Declaration that the directors are right</source>
        <translation>إقرار بصحة بيانات أعضاء مجلس الإدارة</translation>
    </message>
    <message>
        <source>The representative declares that the directors listed are complete and correct.</source>
        <translation>يقر الممثل بأن قائمة أعضاء مجلس الإدارة كاملة وصحيحة.</translation>
    </message>
    <message>
        <source>Declaration of the representative</source>
        <translation>إقرار الممثل</translation>
    </message>
    <message>
        <source>The representative declares to be allowed to act for the business.</source>
        <translation>يقر الممثل بأنه مخوَّل بالتصرف باسم المنشأة.</translation>
    </message>
    <message>
        <source>Document about the company</source>
        <translation>وثيقة عن الشركة</translation>
    </message>
    <message>
        <source>An official document that shows the legal name and the number or address.</source>
        <translation>وثيقة رسمية تُظهر الاسم القانوني والرقم أو العنوان.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>As it stands on an identity document.</source>
        <translation>كما ورد في وثيقة الهوية.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>First name (kana)</source>
        <translation>الاسم الأول (كانا)</translation>
    </message>
    <message>
        <source>Last name (kana)</source>
        <translation>اسم العائلة (كانا)</translation>
    </message>
    <message>
        <source>First name (kanji)</source>
        <translation>الاسم الأول (كانجي)</translation>
    </message>
    <message>
        <source>Last name (kanji)</source>
        <translation>اسم العائلة (كانجي)</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>الاسم عند الولادة</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Other names the person goes by; leave it empty if there are none.</source>
        <translation>أسماء أخرى يُعرف بها الشخص؛ يُترك فارغًا إن لم توجد.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>What is asked about a person in Japan: male or female</extracomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>What is asked about a person: a country</extracomment>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Second identity number</source>
        <translation>رقم الهوية الثاني</translation>
    </message>
    <message>
        <source>Last four digits of the Social Security number</source>
        <translation>آخر أربعة أرقام من رقم الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>المنصب السياسي</translation>
    </message>
    <message>
        <source>Whether the person, or somebody close, holds or held a prominent public office.</source>
        <translation>هل يشغل الشخص أو أحد المقربين منه منصبًا عامًا بارزًا، أو سبق أن شغله.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>What the person does in the business: “CEO”, “Director”.</source>
        <translation>دور الشخص في المنشأة: «الرئيس التنفيذي»، «المدير».</translation>
    </message>
    <message>
        <source>Share of ownership in per cent</source>
        <translation>نسبة الملكية المئوية</translation>
    </message>
    <message>
        <source>Manages the business</source>
        <translation>يدير المنشأة</translation>
    </message>
    <message>
        <source>Has significant responsibility for control, management or direction.</source>
        <translation>يتحمل مسؤولية كبيرة في الرقابة أو الإدارة أو التوجيه.</translation>
    </message>
    <message>
        <source>Owns a quarter or more of the business</source>
        <translation>يملك ربع المنشأة أو أكثر</translation>
    </message>
    <message>
        <source>Is a director of the business</source>
        <translation>عضو في مجلس إدارة المنشأة</translation>
    </message>
    <message>
        <source>Terms of service (guardian)</source>
        <translation>شروط الخدمة (الوصي)</translation>
    </message>
    <message>
        <source>The guardian accepts the provider’s terms for a person who is not of age.</source>
        <translation>يقبل الوصي شروط المزوّد نيابةً عن شخص لم يبلغ سن الرشد.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>A photograph or scan in colour of a passport (front) or of an identity card (front and back).</source>
        <translation>صورة فوتوغرافية أو ممسوحة ضوئيًا بالألوان لجواز سفر (الوجه الأمامي) أو بطاقة هوية (الوجهان الأمامي والخلفي).</translation>
    </message>
    <message>
        <source>Document that shows the address</source>
        <translation>وثيقة تُظهر العنوان</translation>
    </message>
    <message>
        <source>A utility bill, a bank statement or a letter of an authority, not older than six months.</source>
        <translation>فاتورة خدمات أو كشف حساب بنكي أو خطاب من جهة رسمية، لا يتجاوز عمره ستة أشهر.</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>A document that is asked for</extracomment>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Visa</source>
        <extracomment>A document that is asked for: the permission to stay in a country</extracomment>
        <translation>تأشيرة الإقامة</translation>
    </message>
    <message>
        <source>Power of attorney of the company</source>
        <translation>توكيل من الشركة</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Question: street and number</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Street and number, no post-office box.</source>
        <translation>الشارع والرقم، لا صندوق بريد.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>العنوان، السطر الثاني</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Part of an address</extracomment>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Town or chome</source>
        <translation>البلدة أو الحي (chome)</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Part of an address</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Whom a question is about: the person an account belongs to</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>Whom a question is about: who acts for a company
----------
Page of the onboarding wizard: about who acts for a company</extracomment>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Whom a question is about: somebody who owns a part of a company</extracomment>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>Whom a question is about: a director of a company</extracomment>
        <translation>عضو مجلس الإدارة</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>Whom a question is about: somebody who manages a company</extracomment>
        <translation>المسؤول التنفيذي</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <extracomment>Whom a question is about: who allowed the representative to act</extracomment>
        <translation>مانح التفويض</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <extracomment>Whom a question is about: the guardian of a minor</extracomment>
        <translation>الوصي القانوني</translation>
    </message>
    <message numerus="yes">
        <source>%1: the person must be at least %Ln years old.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1: يجب ألا يقل عمر الشخص عن %Ln سنة.</numerusform>
            <numerusform>%1: يجب ألا يقل عمر الشخص عن سنة واحدة.</numerusform>
            <numerusform>%1: يجب ألا يقل عمر الشخص عن سنتين.</numerusform>
            <numerusform>%1: يجب ألا يقل عمر الشخص عن %Ln سنوات.</numerusform>
            <numerusform>%1: يجب ألا يقل عمر الشخص عن %Ln سنة.</numerusform>
            <numerusform>%1: يجب ألا يقل عمر الشخص عن %Ln سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %Ln characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1: لا يُسمح بأي حرف.</numerusform>
            <numerusform>%1: حرف واحد على الأكثر.</numerusform>
            <numerusform>%1: حرفان على الأكثر.</numerusform>
            <numerusform>%1: %Ln أحرف على الأكثر.</numerusform>
            <numerusform>%1: %Ln حرفًا على الأكثر.</numerusform>
            <numerusform>%1: %Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This information is missing.</source>
        <translation>هذه المعلومة ناقصة.</translation>
    </message>
    <message>
        <source>The city, the state and the postal code do not fit each other.</source>
        <translation>المدينة والولاية والرمز البريدي غير متوافقة.</translation>
    </message>
    <message>
        <source>Enter an address with a street; a highway contract box is not accepted.</source>
        <translation>يُرجى إدخال عنوان فيه شارع؛ لا يُقبل صندوق بريد على طريق سريع (highway contract box).</translation>
    </message>
    <message>
        <source>Enter an address with a street; a private mailbox is not accepted.</source>
        <translation>يُرجى إدخال عنوان فيه شارع؛ لا يُقبل صندوق بريد خاص.</translation>
    </message>
    <message>
        <source>Enter an address of the business itself; the address of a mail agency is not accepted.</source>
        <translation>يُرجى إدخال عنوان المنشأة نفسها؛ لا يُقبل عنوان وكالة بريد.</translation>
    </message>
    <message>
        <source>Enter an address of the business itself; the address of a registered agent is not accepted.</source>
        <translation>يُرجى إدخال عنوان المنشأة نفسها؛ لا يُقبل عنوان وكيل مسجَّل.</translation>
    </message>
    <message>
        <source>This name of the business is not accepted.</source>
        <translation>اسم المنشأة هذا غير مقبول.</translation>
    </message>
    <message>
        <source>This name of the business is not accepted; use another one.</source>
        <translation>اسم المنشأة هذا غير مقبول؛ يُرجى استخدام اسم آخر.</translation>
    </message>
    <message>
        <source>This legal name is not accepted.</source>
        <translation>هذا الاسم القانوني غير مقبول.</translation>
    </message>
    <message>
        <source>The date of birth cannot be right: nobody is that old.</source>
        <translation>لا يمكن أن يكون تاريخ الميلاد صحيحًا: لا أحد بهذا العمر.</translation>
    </message>
    <message>
        <source>The person must be at least 18 years old.</source>
        <translation>يجب ألا يقل عمر الشخص عن 18 سنة.</translation>
    </message>
    <message>
        <source>The person must be at least 13 years old.</source>
        <translation>يجب ألا يقل عمر الشخص عن 13 سنة.</translation>
    </message>
    <message>
        <source>Describe what is sold in at least ten characters.</source>
        <translation>يُرجى وصف ما يُباع بعشرة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The description must say more than the address of the website.</source>
        <translation>يجب ألا يقتصر الوصف على عنوان الموقع الإلكتروني.</translation>
    </message>
    <message>
        <source>The representative must live in a country that is accepted.</source>
        <translation>يجب أن يقيم الممثل في بلد مقبول.</translation>
    </message>
    <message>
        <source>The document must be signed by somebody who may act for the business.</source>
        <translation>يجب أن يوقّع الوثيقة شخص مخوَّل بالتصرف باسم المنشأة.</translation>
    </message>
    <message>
        <source>The statement descriptor must resemble the name of the business or its website.</source>
        <translation>يجب أن يشبه وصف كشف الحساب اسم المنشأة أو موقعها الإلكتروني.</translation>
    </message>
    <message>
        <source>This statement descriptor is not accepted.</source>
        <translation>وصف كشف الحساب هذا غير مقبول.</translation>
    </message>
    <message>
        <source>The statement descriptor must have 5 to 22 characters.</source>
        <translation>يجب أن يتكون وصف كشف الحساب من 5 إلى 22 حرفًا.</translation>
    </message>
    <message>
        <source>This short statement descriptor is not accepted.</source>
        <translation>هذا الوصف المختصر لكشف الحساب غير مقبول.</translation>
    </message>
    <message>
        <source>The short statement descriptor must resemble the statement descriptor.</source>
        <translation>يجب أن يشبه الوصف المختصر وصف كشف الحساب.</translation>
    </message>
    <message>
        <source>The street or the number could not be found. A post-office box is not accepted.</source>
        <translation>تعذر العثور على الشارع أو الرقم. ولا يُقبل صندوق بريد.</translation>
    </message>
    <message>
        <source>This tax number is not valid.</source>
        <translation>هذا الرقم الضريبي غير صالح.</translation>
    </message>
    <message>
        <source>The tax number does not have the form that this country uses.</source>
        <translation>الرقم الضريبي ليس بالصيغة المستخدمة في هذا البلد.</translation>
    </message>
    <message>
        <source>The terms must be accepted again.</source>
        <translation>يجب قبول الشروط من جديد.</translation>
    </message>
    <message>
        <source>This website is not accepted.</source>
        <translation>هذا الموقع الإلكتروني غير مقبول.</translation>
    </message>
    <message>
        <source>This is not the address of a website.</source>
        <translation>هذا ليس عنوان موقع إلكتروني.</translation>
    </message>
    <message>
        <source>The address of the website is too long.</source>
        <translation>عنوان الموقع الإلكتروني طويل جدًا.</translation>
    </message>
    <message>
        <source>The business has a website: enter its address.</source>
        <translation>للمنشأة موقع إلكتروني: يُرجى إدخال عنوانه.</translation>
    </message>
    <message>
        <source>The website does not fit what was said about the business.</source>
        <translation>لا يتوافق الموقع الإلكتروني مع ما ذُكر عن المنشأة.</translation>
    </message>
    <message>
        <source>The website is empty.</source>
        <translation>الموقع الإلكتروني فارغ.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>تعذر الوصول إلى الموقع الإلكتروني.</translation>
    </message>
    <message>
        <source>The website cannot be reached from everywhere.</source>
        <translation>لا يمكن الوصول إلى الموقع الإلكتروني من كل مكان.</translation>
    </message>
    <message>
        <source>The website asks for a password.</source>
        <translation>يطلب الموقع الإلكتروني كلمة مرور.</translation>
    </message>
    <message>
        <source>The website lacks information that customers need.</source>
        <translation>تنقص الموقع الإلكتروني معلومات يحتاج إليها العملاء.</translation>
    </message>
    <message>
        <source>The website is still under construction.</source>
        <translation>الموقع الإلكتروني ما زال قيد الإنشاء.</translation>
    </message>
    <message>
        <source>There is a problem with the website.</source>
        <translation>توجد مشكلة في الموقع الإلكتروني.</translation>
    </message>
    <message>
        <source>This type of business is not supported.</source>
        <translation>نوع المنشأة هذا غير مدعوم.</translation>
    </message>
    <message>
        <source>The directors listed are not those of the public register.</source>
        <translation>أعضاء مجلس الإدارة المدرجون ليسوا المسجَّلين في السجل العام.</translation>
    </message>
    <message>
        <source>The address on the document is another one than the one entered.</source>
        <translation>العنوان على الوثيقة يختلف عن العنوان المدخل.</translation>
    </message>
    <message>
        <source>The file is damaged. Upload it again.</source>
        <translation>الملف تالف. يُرجى رفعه من جديد.</translation>
    </message>
    <message>
        <source>Documents of this country are not accepted.</source>
        <translation>لا تُقبل وثائق هذا البلد.</translation>
    </message>
    <message>
        <source>The date of birth on the document is another one than the one entered.</source>
        <translation>تاريخ الميلاد على الوثيقة يختلف عن التاريخ المدخل.</translation>
    </message>
    <message>
        <source>Upload two different documents.</source>
        <translation>يُرجى رفع وثيقتين مختلفتين.</translation>
    </message>
    <message>
        <source>The document has expired. Upload one that is valid today.</source>
        <translation>الوثيقة منتهية الصلاحية. يُرجى رفع وثيقة سارية اليوم.</translation>
    </message>
    <message>
        <source>The document is a copy. Upload a picture of the original.</source>
        <translation>الوثيقة نسخة. يُرجى رفع صورة للأصل.</translation>
    </message>
    <message>
        <source>The picture is not in colour.</source>
        <translation>الصورة ليست بالألوان.</translation>
    </message>
    <message>
        <source>The document was not accepted. Upload another one.</source>
        <translation>لم تُقبل الوثيقة. يُرجى رفع وثيقة أخرى.</translation>
    </message>
    <message>
        <source>A document for test mode was used.</source>
        <translation>استُخدمت وثيقة مخصصة لوضع الاختبار.</translation>
    </message>
    <message>
        <source>The document was not accepted.</source>
        <translation>لم تُقبل الوثيقة.</translation>
    </message>
    <message>
        <source>The number on the document is another one than the one entered.</source>
        <translation>الرقم على الوثيقة يختلف عن الرقم المدخل.</translation>
    </message>
    <message>
        <source>The document is not complete. Upload all of its pages.</source>
        <translation>الوثيقة غير كاملة. يُرجى رفع كل صفحاتها.</translation>
    </message>
    <message>
        <source>This kind of document is not accepted.</source>
        <translation>هذا الصنف من الوثائق غير مقبول.</translation>
    </message>
    <message>
        <source>The document was altered.</source>
        <translation>الوثيقة معدَّلة.</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>الوجه الخلفي للوثيقة ناقص.</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>الوجه الأمامي للوثيقة ناقص.</translation>
    </message>
    <message>
        <source>The name on the document is another one than the one entered.</source>
        <translation>الاسم على الوثيقة يختلف عن الاسم المدخل.</translation>
    </message>
    <message>
        <source>The document could not be read. Upload a sharper picture.</source>
        <translation>تعذرت قراءة الوثيقة. يُرجى رفع صورة أوضح.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>الوثيقة غير موقَّعة.</translation>
    </message>
    <message>
        <source>The document did not arrive. Upload it again.</source>
        <translation>لم تصل الوثيقة. يُرجى رفعها من جديد.</translation>
    </message>
    <message>
        <source>The photograph on the document shows somebody else.</source>
        <translation>الصورة الشخصية على الوثيقة لشخص آخر.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>This type of document is not accepted.</source>
        <translation>نوع الوثيقة هذا غير مقبول.</translation>
    </message>
    <message>
        <source>Somebody is listed as a director whom the public register does not name.</source>
        <translation>أُدرج عضو مجلس إدارة لا يرد اسمه في السجل العام.</translation>
    </message>
    <message>
        <source>The address could not be confirmed. Upload a document that shows it.</source>
        <translation>تعذر تأكيد العنوان. يُرجى رفع وثيقة تُظهره.</translation>
    </message>
    <message>
        <source>The document does not fit what was entered.</source>
        <translation>لا تتوافق الوثيقة مع ما أُدخل.</translation>
    </message>
    <message>
        <source>The identity number does not belong to this name and date of birth.</source>
        <translation>رقم الهوية لا يخص هذا الاسم وتاريخ الميلاد.</translation>
    </message>
    <message>
        <source>What was entered about the person could not be confirmed. Upload an identity document.</source>
        <translation>تعذر تأكيد ما أُدخل عن الشخص. يُرجى رفع وثيقة هوية.</translation>
    </message>
    <message>
        <source>What was entered about the business could not be confirmed. Upload a document.</source>
        <translation>تعذر تأكيد ما أُدخل عن المنشأة. يُرجى رفع وثيقة.</translation>
    </message>
    <message>
        <source>The name could not be confirmed.</source>
        <translation>تعذر تأكيد الاسم.</translation>
    </message>
    <message>
        <source>This could not be confirmed.</source>
        <translation>تعذر تأكيد هذا.</translation>
    </message>
    <message>
        <source>The home address could not be confirmed.</source>
        <translation>تعذر تأكيد عنوان السكن.</translation>
    </message>
    <message>
        <source>The tax number does not belong to this business.</source>
        <translation>الرقم الضريبي لا يخص هذه المنشأة.</translation>
    </message>
    <message>
        <source>This tax number was never issued.</source>
        <translation>لم يُصدر هذا الرقم الضريبي قط.</translation>
    </message>
    <message>
        <source>The public register names directors who are not listed.</source>
        <translation>يذكر السجل العام أعضاء مجلس إدارة غير مدرجين.</translation>
    </message>
    <message>
        <source>Executives are missing from the list.</source>
        <translation>ينقص القائمة مسؤولون تنفيذيون.</translation>
    </message>
    <message>
        <source>Owners are missing from the list.</source>
        <translation>ينقص القائمة مالكون.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is not a postal code of the country.</source>
        <translation>هذا ليس رمزًا بريديًا في هذا البلد.</translation>
    </message>
    <message>
        <source>This is not a tax number of the country.</source>
        <translation>هذا ليس رقمًا ضريبيًا في هذا البلد.</translation>
    </message>
    <message>
        <source>This is not an identity number of the country.</source>
        <translation>هذا ليس رقم هوية في هذا البلد.</translation>
    </message>
    <message>
        <source>This is not a routing number.</source>
        <translation>هذا ليس رمز توجيه بنكيًا.</translation>
    </message>
    <message>
        <source>This is not the number of a bank account.</source>
        <translation>هذا ليس رقم حساب بنكي.</translation>
    </message>
    <message>
        <source>Veterinary services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات بيطرية</translation>
    </message>
    <message>
        <source>Agricultural cooperatives</source>
        <extracomment>Line of business</extracomment>
        <translation>تعاونيات زراعية</translation>
    </message>
    <message>
        <source>Landscaping and gardening</source>
        <extracomment>Line of business</extracomment>
        <translation>تنسيق الحدائق والبستنة</translation>
    </message>
    <message>
        <source>Building contractors</source>
        <extracomment>Line of business</extracomment>
        <translation>مقاولو البناء</translation>
    </message>
    <message>
        <source>Heating, plumbing and air conditioning</source>
        <extracomment>Line of business</extracomment>
        <translation>التدفئة والسباكة والتكييف</translation>
    </message>
    <message>
        <source>Electricians</source>
        <extracomment>Line of business</extracomment>
        <translation>كهربائيون</translation>
    </message>
    <message>
        <source>Masonry, tiling and plastering</source>
        <extracomment>Line of business</extracomment>
        <translation>أعمال الحجارة والبلاط والجص</translation>
    </message>
    <message>
        <source>Carpentry</source>
        <extracomment>Line of business</extracomment>
        <translation>النجارة</translation>
    </message>
    <message>
        <source>Special trade contractors</source>
        <extracomment>Line of business</extracomment>
        <translation>مقاولو أعمال متخصصة</translation>
    </message>
    <message>
        <source>Publishing and printing</source>
        <extracomment>Line of business</extracomment>
        <translation>النشر والطباعة</translation>
    </message>
    <message>
        <source>Cleaning products</source>
        <extracomment>Line of business</extracomment>
        <translation>منتجات التنظيف</translation>
    </message>
    <message>
        <source>Taxis and ride services</source>
        <extracomment>Line of business</extracomment>
        <translation>سيارات الأجرة وخدمات نقل الركاب</translation>
    </message>
    <message>
        <source>Bus lines</source>
        <extracomment>Line of business</extracomment>
        <translation>خطوط الحافلات</translation>
    </message>
    <message>
        <source>Removals and delivery by lorry</source>
        <extracomment>Line of business</extracomment>
        <translation>نقل الأثاث والتوصيل بالشاحنات</translation>
    </message>
    <message>
        <source>Courier services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات البريد السريع</translation>
    </message>
    <message>
        <source>Storage and warehousing</source>
        <extracomment>Line of business</extracomment>
        <translation>التخزين والمستودعات</translation>
    </message>
    <message>
        <source>Cruises</source>
        <extracomment>Line of business</extracomment>
        <translation>الرحلات البحرية السياحية</translation>
    </message>
    <message>
        <source>Travel agencies and tour operators</source>
        <extracomment>Line of business</extracomment>
        <translation>وكالات السفر ومنظمو الرحلات</translation>
    </message>
    <message>
        <source>Other passenger transport</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات أخرى لنقل الركاب</translation>
    </message>
    <message>
        <source>Telecommunication services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات الاتصالات</translation>
    </message>
    <message>
        <source>Computer networks and information services</source>
        <extracomment>Line of business</extracomment>
        <translation>شبكات الحاسوب وخدمات المعلومات</translation>
    </message>
    <message>
        <source>Cable and satellite television</source>
        <extracomment>Line of business</extracomment>
        <translation>تلفزيون الكابل والأقمار الصناعية</translation>
    </message>
    <message>
        <source>Electricity, gas and water</source>
        <extracomment>Line of business</extracomment>
        <translation>الكهرباء والغاز والمياه</translation>
    </message>
    <message>
        <source>Building materials</source>
        <extracomment>Line of business</extracomment>
        <translation>مواد البناء</translation>
    </message>
    <message>
        <source>Computers and software, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>الحواسيب والبرمجيات، جملة</translation>
    </message>
    <message>
        <source>Medical and dental supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>المستلزمات الطبية ومستلزمات الأسنان</translation>
    </message>
    <message>
        <source>Electrical parts</source>
        <extracomment>Line of business</extracomment>
        <translation>القطع الكهربائية</translation>
    </message>
    <message>
        <source>Hardware and tools, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>العِدد والأدوات، جملة</translation>
    </message>
    <message>
        <source>Industrial supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>المستلزمات الصناعية</translation>
    </message>
    <message>
        <source>Office supplies and stationery</source>
        <extracomment>Line of business</extracomment>
        <translation>مستلزمات المكاتب والقرطاسية</translation>
    </message>
    <message>
        <source>Pharmaceuticals, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>الأدوية، جملة</translation>
    </message>
    <message>
        <source>Uniforms and work clothes</source>
        <extracomment>Line of business</extracomment>
        <translation>الأزياء الموحدة وملابس العمل</translation>
    </message>
    <message>
        <source>Books and newspapers, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>الكتب والصحف، جملة</translation>
    </message>
    <message>
        <source>Flowers and plants, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>الزهور والنباتات، جملة</translation>
    </message>
    <message>
        <source>Other goods, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>سلع أخرى، جملة</translation>
    </message>
    <message>
        <source>Home improvement stores</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر تحسين المنازل</translation>
    </message>
    <message>
        <source>Timber and building materials</source>
        <extracomment>Line of business</extracomment>
        <translation>الأخشاب ومواد البناء</translation>
    </message>
    <message>
        <source>Hardware stores</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر العِدد والأدوات</translation>
    </message>
    <message>
        <source>Garden centres</source>
        <extracomment>Line of business</extracomment>
        <translation>مشاتل ومستلزمات الحدائق</translation>
    </message>
    <message>
        <source>Wholesale clubs</source>
        <extracomment>Line of business</extracomment>
        <translation>نوادي البيع بالجملة</translation>
    </message>
    <message>
        <source>Department stores</source>
        <extracomment>Line of business</extracomment>
        <translation>المتاجر متعددة الأقسام</translation>
    </message>
    <message>
        <source>Variety stores</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر المنوعات</translation>
    </message>
    <message>
        <source>General merchandise</source>
        <extracomment>Line of business</extracomment>
        <translation>بضائع عامة</translation>
    </message>
    <message>
        <source>Grocery stores and supermarkets</source>
        <extracomment>Line of business</extracomment>
        <translation>البقالات ومتاجر السوبرماركت</translation>
    </message>
    <message>
        <source>Sweets, nuts and chocolate</source>
        <extracomment>Line of business</extracomment>
        <translation>الحلويات والمكسرات والشوكولاتة</translation>
    </message>
    <message>
        <source>Dairy products</source>
        <extracomment>Line of business</extracomment>
        <translation>منتجات الألبان</translation>
    </message>
    <message>
        <source>Bakeries</source>
        <extracomment>Line of business</extracomment>
        <translation>المخابز</translation>
    </message>
    <message>
        <source>Special food shops</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر الأغذية المتخصصة</translation>
    </message>
    <message>
        <source>Car dealers</source>
        <extracomment>Line of business</extracomment>
        <translation>معارض السيارات</translation>
    </message>
    <message>
        <source>Car parts and accessories</source>
        <extracomment>Line of business</extracomment>
        <translation>قطع غيار السيارات ولوازمها</translation>
    </message>
    <message>
        <source>Petrol stations</source>
        <extracomment>Line of business</extracomment>
        <translation>محطات الوقود</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <extracomment>Line of business</extracomment>
        <translation>الدراجات النارية</translation>
    </message>
    <message>
        <source>Menswear</source>
        <extracomment>Line of business</extracomment>
        <translation>ملابس رجالية</translation>
    </message>
    <message>
        <source>Womenswear</source>
        <extracomment>Line of business</extracomment>
        <translation>ملابس نسائية</translation>
    </message>
    <message>
        <source>Children’s wear</source>
        <extracomment>Line of business</extracomment>
        <translation>ملابس أطفال</translation>
    </message>
    <message>
        <source>Clothing for the family</source>
        <extracomment>Line of business</extracomment>
        <translation>ملابس للعائلة</translation>
    </message>
    <message>
        <source>Sports clothing</source>
        <extracomment>Line of business</extracomment>
        <translation>ملابس رياضية</translation>
    </message>
    <message>
        <source>Shoes</source>
        <extracomment>Line of business</extracomment>
        <translation>أحذية</translation>
    </message>
    <message>
        <source>Clothing for men and women</source>
        <extracomment>Line of business</extracomment>
        <translation>ملابس رجالية ونسائية</translation>
    </message>
    <message>
        <source>Accessories and other clothing</source>
        <extracomment>Line of business</extracomment>
        <translation>الإكسسوارات وملابس أخرى</translation>
    </message>
    <message>
        <source>Furniture</source>
        <extracomment>Line of business</extracomment>
        <translation>الأثاث</translation>
    </message>
    <message>
        <source>Home furnishings</source>
        <extracomment>Line of business</extracomment>
        <translation>المفروشات المنزلية</translation>
    </message>
    <message>
        <source>Household appliances</source>
        <extracomment>Line of business</extracomment>
        <translation>الأجهزة المنزلية</translation>
    </message>
    <message>
        <source>Electronics</source>
        <extracomment>Line of business</extracomment>
        <translation>الإلكترونيات</translation>
    </message>
    <message>
        <source>Musical instruments and sheet music</source>
        <extracomment>Line of business</extracomment>
        <translation>الآلات الموسيقية والنوتات</translation>
    </message>
    <message>
        <source>Computer software</source>
        <extracomment>Line of business</extracomment>
        <translation>برامج الحاسوب</translation>
    </message>
    <message>
        <source>Records and music</source>
        <extracomment>Line of business</extracomment>
        <translation>الأسطوانات والموسيقى</translation>
    </message>
    <message>
        <source>Caterers</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات تموين الحفلات</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <extracomment>Line of business</extracomment>
        <translation>المطاعم</translation>
    </message>
    <message>
        <source>Bars and clubs</source>
        <extracomment>Line of business</extracomment>
        <translation>الحانات والنوادي الليلية</translation>
    </message>
    <message>
        <source>Fast food</source>
        <extracomment>Line of business</extracomment>
        <translation>الوجبات السريعة</translation>
    </message>
    <message>
        <source>Digital goods: books, films and music</source>
        <extracomment>Line of business</extracomment>
        <translation>سلع رقمية: كتب وأفلام وموسيقى</translation>
    </message>
    <message>
        <source>Digital goods: games</source>
        <extracomment>Line of business</extracomment>
        <translation>سلع رقمية: ألعاب</translation>
    </message>
    <message>
        <source>Digital goods: applications</source>
        <extracomment>Line of business</extracomment>
        <translation>سلع رقمية: تطبيقات</translation>
    </message>
    <message>
        <source>Digital goods: several kinds</source>
        <extracomment>Line of business</extracomment>
        <translation>سلع رقمية: أنواع متعددة</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <extracomment>Line of business</extracomment>
        <translation>الصيدليات</translation>
    </message>
    <message>
        <source>Wine, beer and spirits</source>
        <extracomment>Line of business</extracomment>
        <translation>النبيذ والبيرة والمشروبات الروحية</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <extracomment>Line of business</extracomment>
        <translation>السلع المستعملة</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <extracomment>Line of business</extracomment>
        <translation>الدراجات الهوائية</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <extracomment>Line of business</extracomment>
        <translation>اللوازم الرياضية</translation>
    </message>
    <message>
        <source>Bookshops</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر الكتب</translation>
    </message>
    <message>
        <source>Stationery</source>
        <extracomment>Line of business</extracomment>
        <translation>القرطاسية</translation>
    </message>
    <message>
        <source>Jewellery, watches and clocks</source>
        <extracomment>Line of business</extracomment>
        <translation>المجوهرات والساعات</translation>
    </message>
    <message>
        <source>Toys, games and hobbies</source>
        <extracomment>Line of business</extracomment>
        <translation>الألعاب والهوايات</translation>
    </message>
    <message>
        <source>Cameras and photography</source>
        <extracomment>Line of business</extracomment>
        <translation>الكاميرات والتصوير</translation>
    </message>
    <message>
        <source>Gifts and souvenirs</source>
        <extracomment>Line of business</extracomment>
        <translation>الهدايا والتذكارات</translation>
    </message>
    <message>
        <source>Sewing, fabrics and knitting</source>
        <extracomment>Line of business</extracomment>
        <translation>الخياطة والأقمشة والحياكة</translation>
    </message>
    <message>
        <source>Mail order by catalogue</source>
        <extracomment>Line of business</extracomment>
        <translation>البيع بالبريد عبر الكتالوج</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>Line of business</extracomment>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Other direct sellers</source>
        <extracomment>Line of business</extracomment>
        <translation>بائعون مباشرون آخرون</translation>
    </message>
    <message>
        <source>Art and craft supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>لوازم الفنون والحرف</translation>
    </message>
    <message>
        <source>Art dealers and galleries</source>
        <extracomment>Line of business</extracomment>
        <translation>تجار الأعمال الفنية وصالات العرض</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <extracomment>Line of business</extracomment>
        <translation>مستحضرات التجميل</translation>
    </message>
    <message>
        <source>Florists</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر الزهور</translation>
    </message>
    <message>
        <source>Pet shops</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر الحيوانات الأليفة</translation>
    </message>
    <message>
        <source>Other special shops</source>
        <extracomment>Line of business</extracomment>
        <translation>متاجر متخصصة أخرى</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Line of business</extracomment>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Property agents and rentals</source>
        <extracomment>Line of business</extracomment>
        <translation>وكلاء العقارات والإيجارات</translation>
    </message>
    <message>
        <source>Hotels and lodging</source>
        <extracomment>Line of business</extracomment>
        <translation>الفنادق وأماكن الإقامة</translation>
    </message>
    <message>
        <source>Sports and recreation camps</source>
        <extracomment>Line of business</extracomment>
        <translation>المخيمات الرياضية والترفيهية</translation>
    </message>
    <message>
        <source>Camping sites</source>
        <extracomment>Line of business</extracomment>
        <translation>مواقع التخييم</translation>
    </message>
    <message>
        <source>Laundry and garment care</source>
        <extracomment>Line of business</extracomment>
        <translation>غسيل الملابس والعناية بها</translation>
    </message>
    <message>
        <source>Photographers</source>
        <extracomment>Line of business</extracomment>
        <translation>المصورون</translation>
    </message>
    <message>
        <source>Hairdressers and beauty salons</source>
        <extracomment>Line of business</extracomment>
        <translation>تصفيف الشعر وصالونات التجميل</translation>
    </message>
    <message>
        <source>Dating services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات التعارف</translation>
    </message>
    <message>
        <source>Counselling</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات الإرشاد</translation>
    </message>
    <message>
        <source>Spas and health resorts</source>
        <extracomment>Line of business</extracomment>
        <translation>المنتجعات الصحية</translation>
    </message>
    <message>
        <source>Other personal services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات شخصية أخرى</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>Line of business</extracomment>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Design, photography and art for businesses</source>
        <extracomment>Line of business</extracomment>
        <translation>التصميم والتصوير والفنون للمنشآت</translation>
    </message>
    <message>
        <source>Copying and printing</source>
        <extracomment>Line of business</extracomment>
        <translation>النسخ والطباعة</translation>
    </message>
    <message>
        <source>Cleaning and caretaking</source>
        <extracomment>Line of business</extracomment>
        <translation>التنظيف والعناية بالمباني</translation>
    </message>
    <message>
        <source>Employment agencies</source>
        <extracomment>Line of business</extracomment>
        <translation>وكالات التوظيف</translation>
    </message>
    <message>
        <source>Programming and data processing</source>
        <extracomment>Line of business</extracomment>
        <translation>البرمجة ومعالجة البيانات</translation>
    </message>
    <message>
        <source>Computer repair and maintenance</source>
        <extracomment>Line of business</extracomment>
        <translation>إصلاح الحواسيب وصيانتها</translation>
    </message>
    <message>
        <source>Management consulting and public relations</source>
        <extracomment>Line of business</extracomment>
        <translation>الاستشارات الإدارية والعلاقات العامة</translation>
    </message>
    <message>
        <source>Rental of equipment</source>
        <extracomment>Line of business</extracomment>
        <translation>تأجير المعدات</translation>
    </message>
    <message>
        <source>Other services for businesses</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات أخرى للمنشآت</translation>
    </message>
    <message>
        <source>Car hire</source>
        <extracomment>Line of business</extracomment>
        <translation>تأجير السيارات</translation>
    </message>
    <message>
        <source>Car parks</source>
        <extracomment>Line of business</extracomment>
        <translation>مواقف السيارات</translation>
    </message>
    <message>
        <source>Car repair</source>
        <extracomment>Line of business</extracomment>
        <translation>إصلاح السيارات</translation>
    </message>
    <message>
        <source>Repair of small appliances</source>
        <extracomment>Line of business</extracomment>
        <translation>إصلاح الأجهزة الصغيرة</translation>
    </message>
    <message>
        <source>Other repairs</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات إصلاح أخرى</translation>
    </message>
    <message>
        <source>Film production and distribution</source>
        <extracomment>Line of business</extracomment>
        <translation>إنتاج الأفلام وتوزيعها</translation>
    </message>
    <message>
        <source>Cinemas</source>
        <extracomment>Line of business</extracomment>
        <translation>دور السينما</translation>
    </message>
    <message>
        <source>Theatres and ticket agencies</source>
        <extracomment>Line of business</extracomment>
        <translation>المسارح ووكالات التذاكر</translation>
    </message>
    <message>
        <source>Bands, orchestras and entertainers</source>
        <extracomment>Line of business</extracomment>
        <translation>الفرق الموسيقية والأوركسترا والفنانون</translation>
    </message>
    <message>
        <source>Bowling alleys</source>
        <extracomment>Line of business</extracomment>
        <translation>صالات البولينغ</translation>
    </message>
    <message>
        <source>Sports clubs and fields</source>
        <extracomment>Line of business</extracomment>
        <translation>النوادي والملاعب الرياضية</translation>
    </message>
    <message>
        <source>Tourist attractions and exhibitions</source>
        <extracomment>Line of business</extracomment>
        <translation>المعالم السياحية والمعارض</translation>
    </message>
    <message>
        <source>Golf courses</source>
        <extracomment>Line of business</extracomment>
        <translation>ملاعب الغولف</translation>
    </message>
    <message>
        <source>Membership clubs and gyms</source>
        <extracomment>Line of business</extracomment>
        <translation>نوادي الأعضاء والصالات الرياضية</translation>
    </message>
    <message>
        <source>Other recreation services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات ترفيهية أخرى</translation>
    </message>
    <message>
        <source>Doctors</source>
        <extracomment>Line of business</extracomment>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Dentists</source>
        <extracomment>Line of business</extracomment>
        <translation>أطباء الأسنان</translation>
    </message>
    <message>
        <source>Opticians</source>
        <extracomment>Line of business</extracomment>
        <translation>اختصاصيو البصريات</translation>
    </message>
    <message>
        <source>Nursing and personal care</source>
        <extracomment>Line of business</extracomment>
        <translation>التمريض والرعاية الشخصية</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <extracomment>Line of business</extracomment>
        <translation>المستشفيات</translation>
    </message>
    <message>
        <source>Medical laboratories</source>
        <extracomment>Line of business</extracomment>
        <translation>المختبرات الطبية</translation>
    </message>
    <message>
        <source>Other health services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات صحية أخرى</translation>
    </message>
    <message>
        <source>Legal services</source>
        <extracomment>Line of business</extracomment>
        <translation>الخدمات القانونية</translation>
    </message>
    <message>
        <source>Schools</source>
        <extracomment>Line of business</extracomment>
        <translation>المدارس</translation>
    </message>
    <message>
        <source>Universities</source>
        <extracomment>Line of business</extracomment>
        <translation>الجامعات</translation>
    </message>
    <message>
        <source>Correspondence courses</source>
        <extracomment>Line of business</extracomment>
        <translation>التعليم بالمراسلة</translation>
    </message>
    <message>
        <source>Vocational schools</source>
        <extracomment>Line of business</extracomment>
        <translation>المدارس المهنية</translation>
    </message>
    <message>
        <source>Other educational services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات تعليمية أخرى</translation>
    </message>
    <message>
        <source>Child care</source>
        <extracomment>Line of business</extracomment>
        <translation>رعاية الأطفال</translation>
    </message>
    <message>
        <source>Charities and social services</source>
        <extracomment>Line of business</extracomment>
        <translation>الجمعيات الخيرية والخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Civic and social associations</source>
        <extracomment>Line of business</extracomment>
        <translation>الجمعيات المدنية والاجتماعية</translation>
    </message>
    <message>
        <source>Religious organisations</source>
        <extracomment>Line of business</extracomment>
        <translation>المنظمات الدينية</translation>
    </message>
    <message>
        <source>Other membership organisations</source>
        <extracomment>Line of business</extracomment>
        <translation>منظمات أخرى قائمة على العضوية</translation>
    </message>
    <message>
        <source>Architects, engineers and surveyors</source>
        <extracomment>Line of business</extracomment>
        <translation>المعماريون والمهندسون والمساحون</translation>
    </message>
    <message>
        <source>Accountants and bookkeepers</source>
        <extracomment>Line of business</extracomment>
        <translation>المحاسبون وماسكو الدفاتر</translation>
    </message>
    <message>
        <source>Other professional services</source>
        <extracomment>Line of business</extracomment>
        <translation>خدمات مهنية أخرى</translation>
    </message>
    <message>
        <source>Limited liability company, several members</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة ذات مسؤولية محدودة، عدة أعضاء</translation>
    </message>
    <message>
        <source>Limited liability company, one member</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة ذات مسؤولية محدودة، عضو واحد</translation>
    </message>
    <message>
        <source>Limited liability company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة ذات مسؤولية محدودة</translation>
    </message>
    <message>
        <source>Private corporation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة مساهمة خاصة</translation>
    </message>
    <message>
        <source>Public corporation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة مساهمة عامة</translation>
    </message>
    <message>
        <source>Private partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شراكة خاصة</translation>
    </message>
    <message>
        <source>Public partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شراكة عامة</translation>
    </message>
    <message>
        <source>Incorporated partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شراكة ذات شخصية اعتبارية</translation>
    </message>
    <message>
        <source>Unincorporated partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شراكة دون شخصية اعتبارية</translation>
    </message>
    <message>
        <source>Limited liability partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شراكة محدودة المسؤولية</translation>
    </message>
    <message>
        <source>Private company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة خاصة</translation>
    </message>
    <message>
        <source>Public company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة مساهمة عامة</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>ملكية فردية</translation>
    </message>
    <message>
        <source>Sole establishment</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>مؤسسة فردية</translation>
    </message>
    <message>
        <source>Free zone establishment</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>مؤسسة منطقة حرة</translation>
    </message>
    <message>
        <source>Free zone limited liability company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>شركة منطقة حرة ذات مسؤولية محدودة</translation>
    </message>
    <message>
        <source>Unincorporated association</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>جمعية دون شخصية اعتبارية</translation>
    </message>
    <message>
        <source>Incorporated non-profit organisation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>منظمة غير ربحية ذات شخصية اعتبارية</translation>
    </message>
    <message>
        <source>Unincorporated non-profit organisation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>منظمة غير ربحية دون شخصية اعتبارية</translation>
    </message>
    <message>
        <source>Registered charity</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>جمعية خيرية مسجَّلة</translation>
    </message>
    <message>
        <source>Government instrumentality</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>هيئة تابعة للحكومة</translation>
    </message>
    <message>
        <source>Governmental unit</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>وحدة حكومية</translation>
    </message>
    <message>
        <source>Tax-exempt government instrumentality</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>هيئة تابعة للحكومة معفاة من الضرائب</translation>
    </message>
    <message>
        <source>Employer identification number (EIN)</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>رقم تعريف صاحب العمل (EIN)</translation>
    </message>
    <message>
        <source>Company number (Companies House)</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>رقم الشركة (Companies House)</translation>
    </message>
    <message>
        <source>Commercial register number (HRB, HRA)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>رقم السجل التجاري (HRB, HRA)</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>رقم الشركة الاعتباري</translation>
    </message>
    <message>
        <source>Business number (BN)</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>رقم المنشأة (BN)</translation>
    </message>
    <message>
        <source>Business registration number</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>رقم تسجيل المنشأة</translation>
    </message>
    <message>
        <source>Company registration number (CRO)</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>رقم تسجيل الشركة (CRO)</translation>
    </message>
    <message>
        <source>Commercial register number (FN)</source>
        <extracomment>Name of a number or a part of an address in this country: AT</extracomment>
        <translation>رقم السجل التجاري (FN)</translation>
    </message>
    <message>
        <source>Enterprise number (KBO, BCE)</source>
        <extracomment>Name of a number or a part of an address in this country: BE</extracomment>
        <translation>رقم المؤسسة (KBO, BCE)</translation>
    </message>
    <message>
        <source>Trade licence number</source>
        <extracomment>Name of a number or a part of an address in this country: AE</extracomment>
        <translation>رقم الرخصة التجارية</translation>
    </message>
    <message>
        <source>Company registration number (CR)</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>رقم تسجيل الشركة (CR)</translation>
    </message>
    <message>
        <source>VAT number (USt-IdNr.)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>رقم ضريبة القيمة المضافة (USt-IdNr.)</translation>
    </message>
    <message>
        <source>VAT registration number</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>رقم التسجيل لضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>Social Security number (SSN)</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>رقم الضمان الاجتماعي (SSN)</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>رقم التأمين الوطني</translation>
    </message>
    <message>
        <source>Tax identification number (Steuer-ID)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>رقم التعريف الضريبي (Steuer-ID)</translation>
    </message>
    <message>
        <source>Social Insurance number (SIN)</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>رقم التأمين الاجتماعي (SIN)</translation>
    </message>
    <message>
        <source>Hong Kong identity card number</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>رقم بطاقة هوية هونغ كونغ</translation>
    </message>
    <message>
        <source>PPS number</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>رقم PPS</translation>
    </message>
    <message>
        <source>Individual number</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>الرقم الشخصي</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>الرمز البريدي (ZIP)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <extracomment>Name of a number or a part of an address in this country: GB
----------
Name of a number or a part of an address in this country: AU
----------
Name of a number or a part of an address in this country: NZ</extracomment>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Postal code (PLZ)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>الرمز البريدي (PLZ)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <extracomment>Name of a number or a part of an address in this country: IN</extracomment>
        <translation>الرمز البريدي (PIN)</translation>
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
        <translation>الولاية</translation>
    </message>
    <message>
        <source>State or territory</source>
        <extracomment>Name of a number or a part of an address in this country: AU</extracomment>
        <translation>الولاية أو الإقليم</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>المقاطعة أو الإقليم</translation>
    </message>
    <message>
        <source>County</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Emirate</source>
        <extracomment>Name of a number or a part of an address in this country: AE</extracomment>
        <translation>الإمارة</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Town or city</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>البلدة أو المدينة</translation>
    </message>
    <message>
        <source>No political office</source>
        <extracomment>Answer to the question about a political office</extracomment>
        <translation>لا منصب سياسي</translation>
    </message>
    <message>
        <source>Holds or held a political office</source>
        <extracomment>Answer to the question about a political office</extracomment>
        <translation>يشغل منصبًا سياسيًا أو سبق أن شغله</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Answer to the question about somebody&apos;s gender</extracomment>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>Answer to the question about somebody&apos;s gender</extracomment>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>A listed or regulated company owns more than three quarters</source>
        <translation>تملك شركة مدرجة أو خاضعة للرقابة أكثر من ثلاثة أرباع المنشأة</translation>
    </message>
    <message>
        <source>It is a financial institution itself</source>
        <translation>المنشأة نفسها مؤسسة مالية</translation>
    </message>
    <message>
        <source>Individual</source>
        <extracomment>Type of business: somebody who trades alone</extracomment>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Whom a question is about: a company
----------
Type of business</extracomment>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Non-profit organisation</source>
        <extracomment>Type of business</extracomment>
        <translation>منظمة غير ربحية</translation>
    </message>
    <message>
        <source>Public body</source>
        <extracomment>Type of business</extracomment>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>Capability of an account: it may take payments by card</extracomment>
        <translation>مدفوعات البطاقات</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Capability of an account: the platform may transfer money to it</extracomment>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Tax reporting (1099-K)</source>
        <translation>الإبلاغ الضريبي (1099-K)</translation>
    </message>
    <message>
        <source>Pre-authorised debit</source>
        <translation>خصم مصرّح به مسبقًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and whom it is about. %1: &quot;Owner&quot;, %2: &quot;Date of birth&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Questions of the provider</source>
        <translation>أسئلة مزوّد الخدمة</translation>
    </message>
    <message>
        <source>These can only be answered on the provider’s own page.</source>
        <translation>لا يمكن الإجابة عن هذه الأسئلة إلا في صفحة مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>%1 (kana)</source>
        <extracomment>A part of an address in Japanese script. %1: “City”</extracomment>
        <translation>%1 (كانا)</translation>
    </message>
    <message>
        <source>%1 (kanji)</source>
        <extracomment>A part of an address in Japanese script. %1: “City”</extracomment>
        <translation>%1 (كانجي)</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>النشاط التجاري</translation>
    </message>
    <message>
        <source>Personal details</source>
        <extracomment>Page of the onboarding wizard: about the person an account belongs to</extracomment>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Owners</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>الملّاك</translation>
    </message>
    <message>
        <source>Directors</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>أعضاء مجلس الإدارة</translation>
    </message>
    <message>
        <source>Executives</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>المسؤولون التنفيذيون</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>الحساب البنكي</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Page of the onboarding wizard: the terms of service</extracomment>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Continue with the provider</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>المتابعة لدى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>%1: this is not what such a number looks like.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: هذا ليس شكل رقم من هذا النوع.</translation>
    </message>
    <message>
        <source>%1: enter four digits.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل أربعة أرقام.</translation>
    </message>
    <message>
        <source>%1: there is no such day; write year, month and day like 1990-12-31.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: لا يوجد يوم كهذا؛ اكتب السنة والشهر واليوم مثل ⁦1990-12-31⁩.</translation>
    </message>
    <message>
        <source>%1: this day lies in the future.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: هذا اليوم في المستقبل.</translation>
    </message>
    <message>
        <source>%1: nobody is that old; check the year.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: لا أحد بهذا العمر؛ تحقّق من السنة.</translation>
    </message>
    <message>
        <source>%1: enter the address of a website, like https://shop.example.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل عنوان موقع إلكتروني، مثل https://shop.example.</translation>
    </message>
    <message>
        <source>%1: choose one, or enter its four digits.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: اختر واحدة أو أدخِل أرقامها الأربعة.</translation>
    </message>
    <message>
        <source>%1: write at least ten characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: اكتب عشرة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>%1: 5 to 22 Latin characters, five of them letters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: من 5 إلى 22 حرفًا لاتينيًا، خمسة منها أحرف أبجدية.</translation>
    </message>
    <message>
        <source>%1: 2 to 10 Latin characters, one of them a letter.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: من حرفين إلى 10 أحرف لاتينية، أحدها حرف أبجدي.</translation>
    </message>
    <message>
        <source>%1: without the characters &lt; &gt; &apos; &quot; * and \.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: من دون الرموز &lt; &gt; &apos; &quot; * و \.</translation>
    </message>
    <message>
        <source>%1: enter an IBAN: two letters, two digits, then the account.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل رقم IBAN: حرفان ثم رقمان ثم رقم الحساب.</translation>
    </message>
    <message>
        <source>%1: an IBAN of %2 has %3 characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country; %3: a number</extracomment>
        <translation>%1: يتكوّن رقم IBAN في %2 من %3 حرفًا.</translation>
    </message>
    <message>
        <source>%1: the check digits do not fit; a digit may be wrong or swapped.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: رقما التحقق غير متطابقين؛ ربما يوجد رقم خاطئ أو مُبدَّل.</translation>
    </message>
    <message>
        <source>%1: payouts do not go to this country.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: لا يمكن الصرف إلى هذا البلد.</translation>
    </message>
    <message>
        <source>%1: enter a currency, like EUR.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل عملة، مثل EUR.</translation>
    </message>
    <message>
        <source>%1: the number of the account is missing.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: رقم الحساب مفقود.</translation>
    </message>
    <message>
        <source>%1: “%2” does not look like one.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: the name of a part of it, like “Sort code”</extracomment>
        <translation>%1: لا يبدو «%2» صحيحًا.</translation>
    </message>
    <message>
        <source>%1: the check digit of the routing number does not fit; a digit may be wrong or swapped.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: رقم التحقق في رقم التوجيه غير مطابق؛ ربما يوجد رقم خاطئ أو مُبدَّل.</translation>
    </message>
    <message>
        <source>%1: this is not what an account number looks like there.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: ليس هذا شكل رقم الحساب هناك.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: الملف فارغ.</translation>
    </message>
    <message>
        <source>%1: the file is larger than 10 megabytes.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: حجم الملف أكبر من 10 ميغابايت.</translation>
    </message>
    <message>
        <source>%1: choose a JPEG or PNG picture.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: اختر صورة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>%1: choose a JPEG or PNG picture, or a PDF file.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: اختر صورة JPEG أو PNG أو ملف PDF.</translation>
    </message>
    <message>
        <source>%1: this must be text.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: يجب أن يكون هذا نصًا.</translation>
    </message>
    <message>
        <source>%1: this must not be empty.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: يجب ألا يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>%1: choose one of those offered.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: اختر أحد الخيارات المعروضة.</translation>
    </message>
    <message>
        <source>%1: enter a country’s two letters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل حرفَي رمز البلد.</translation>
    </message>
    <message>
        <source>%1: this is not what one looks like in %2.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country</extracomment>
        <translation>%1: ليس هذا الشكل المتّبع في %2.</translation>
    </message>
    <message>
        <source>%1: enter a number with its country, like +49 30 123456.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل رقمًا مع رمز البلد، مثل ⁦+49 30 123456⁩.</translation>
    </message>
    <message>
        <source>%1: enter an e-mail address, like name@shop.example.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل عنوان بريد إلكتروني، مثل name@shop.example.</translation>
    </message>
    <message>
        <source>%1: enter a number between 0 and 100.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: أدخِل عددًا بين 0 و100.</translation>
    </message>
    <message>
        <source>%1: this is either true or false.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: القيمة إما صحيحة أو خاطئة.</translation>
    </message>
    <message>
        <source>%1: they have to be accepted.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: يجب قبولها.</translation>
    </message>
    <message>
        <source>%1: this must be a list of names.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: يجب أن تكون هذه قائمة أسماء.</translation>
    </message>
    <message>
        <source>%1: this can only be answered on the provider’s page.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1: لا يمكن الإجابة عن هذا إلا في صفحة مزوّد الخدمة.</translation>
    </message>
</context>
<context>
    <name>Resource</name>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No connected accounts yet.</source>
        <translation>لا توجد حسابات مرتبطة بعد.</translation>
    </message>
    <message>
        <source>Application fees</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>رسوم التطبيق</translation>
    </message>
    <message>
        <source>No application fees yet.</source>
        <translation>لا توجد رسوم تطبيق بعد.</translation>
    </message>
    <message>
        <source>Balance transactions</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>معاملات الرصيد</translation>
    </message>
    <message>
        <source>No balance transactions yet.</source>
        <translation>لا توجد معاملات رصيد بعد.</translation>
    </message>
    <message>
        <source>Balances</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>No balances yet.</source>
        <translation>لا توجد أرصدة بعد.</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>لا توجد مدفوعات بعد.</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>لا يوجد عملاء بعد.</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>النزاعات</translation>
    </message>
    <message>
        <source>No disputes.</source>
        <translation>لا توجد نزاعات.</translation>
    </message>
    <message>
        <source>Early fraud warnings</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>تحذيرات الاحتيال المبكرة</translation>
    </message>
    <message>
        <source>No early fraud warnings.</source>
        <translation>لا توجد تحذيرات مبكرة من الاحتيال.</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>No events in the last 30 days.</source>
        <translation>لا توجد أحداث في آخر ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>Payout destinations</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>وجهات الصرف</translation>
    </message>
    <message>
        <source>No bank accounts or cards for payouts yet.</source>
        <translation>لا توجد حسابات بنكية أو بطاقات للصرف بعد.</translation>
    </message>
    <message>
        <source>Payment intents</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>نوايا الدفع</translation>
    </message>
    <message>
        <source>No payment intents yet.</source>
        <translation>لا توجد نوايا دفع بعد.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>عمليات الصرف</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>لا توجد عمليات صرف بعد.</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>No persons yet.</source>
        <translation>لا يوجد أشخاص بعد.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>عمليات الاسترداد</translation>
    </message>
    <message>
        <source>No refunds yet.</source>
        <translation>لا توجد عمليات استرداد بعد.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>No payments to review.</source>
        <translation>لا توجد مدفوعات للمراجعة.</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>شحن الرصيد</translation>
    </message>
    <message>
        <source>No top-ups yet.</source>
        <translation>لا توجد عمليات شحن رصيد بعد.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>No transfers yet.</source>
        <translation>لا توجد تحويلات بعد.</translation>
    </message>
    <message>
        <source>Account details</source>
        <extracomment>Name of a page: an owner&apos;s one account</extracomment>
        <translation>تفاصيل الحساب</translation>
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
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Beside a state: whether the account gets payouts</extracomment>
        <translation>عمليات الصرف</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of the last page of the wizard</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answer what is asked</source>
        <extracomment>Button of a form: goes to what is still asked</extracomment>
        <translation>الإجابة عن المطلوب</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>التحقق مجددًا الآن</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>إظهار الحساب</translation>
    </message>
    <message>
        <source>The account does not work yet</source>
        <translation>الحساب لا يعمل بعد</translation>
    </message>
    <message>
        <source>Something is still asked</source>
        <translation>ما زال هناك ما هو مطلوب</translation>
    </message>
    <message>
        <source>It is needed by %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>مطلوب حتى %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s reason: %1</source>
        <extracomment>%1 is a word of the backend that says why an account does not work</extracomment>
        <translation>السبب لدى المزوّد: %1</translation>
    </message>
    <message>
        <source>Until then not everything works.</source>
        <translation>حتى ذلك الحين لا يعمل كل شيء.</translation>
    </message>
    <message>
        <source>The answers are being checked</source>
        <translation>الإجابات قيد التحقق</translation>
    </message>
    <message>
        <source>This takes moments or, where documents are looked at, a day or two. This page follows it; you may leave.</source>
        <translation>يستغرق هذا لحظات، أو يومًا إلى يومين عند فحص الوثائق. تتابعه هذه الصفحة؛ ويمكن مغادرتها.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>The account can take payments and gets payouts.</source>
        <translation>يمكن للحساب قبول المدفوعات وتلقّي عمليات الصرف.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of payments or of payouts of an account</extracomment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>State of payments or of payouts of an account</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Heading above questions whose answers the provider is checking</extracomment>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Still asked</source>
        <extracomment>Heading above questions that are not answered</extracomment>
        <translation>ما زال مطلوبًا</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Type to search</source>
        <extracomment>Shown in an empty list in which one finds by typing</extracomment>
        <translation>الكتابة للبحث</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>In this system&apos;s key ring</source>
        <translation>في حلقة مفاتيح هذا النظام</translation>
    </message>
    <message>
        <source>Nowhere: it is asked for at each start</source>
        <translation>غير محفوظ: يُطلب عند كل بدء تشغيل</translation>
    </message>
    <message>
        <source>In the environment variable TRIBUTARY_API_KEY</source>
        <translation>في متغير البيئة TRIBUTARY_API_KEY</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page with the person&apos;s choices</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>Heading on the settings page: language, theme and density</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Language: the one of the desktop
----------
Theme: the one of the desktop</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme: dark words on a light ground</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme: light words on a dark ground</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Density of tables: more room around each row</extracomment>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Density of tables: more rows on a screen</extracomment>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <extracomment>Setting: how close the rows of tables stand</extracomment>
        <translation>صفوف الجداول</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Settings page: name of the profile</extracomment>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Settings page: whose profile it is</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account id</source>
        <extracomment>Settings page: id of the account</extracomment>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Settings page: sandbox, test or live</extracomment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Settings page: address of the API</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Settings page: where the key is kept</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>Settings page: folder of the local cache</extracomment>
        <translation>المخزن المؤقت</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>ملفات تعريف أخرى</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: what the program speaks</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>In the sign-in file from the platform</source>
        <translation>في ملف تسجيل الدخول من المنصة</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading rows</source>
        <extracomment>Spoken by screen readers while a table&apos;s first rows are being read</extracomment>
        <translation>جارٍ تحميل الصفوف</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Tributary</source>
        <translation>مرحبًا بكم في Tributary</translation>
    </message>
    <message>
        <source>All accounts, payments, disputes and payouts of your platform, at hand even without a network.</source>
        <translation>كل حسابات المنصة ومدفوعاتها ونزاعاتها وعمليات صرفها في متناول اليد، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>استكشاف البيئة التجريبية</translation>
    </message>
    <message>
        <source>Invented data on this computer: 50 accounts, 20,000 payments. No key, no network, nothing to break.</source>
        <translation>بيانات مختلقة على هذا الحاسوب: 50 حسابًا و20,000 دفعة. لا مفتاح ولا شبكة ولا شيء قد يتعطل.</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>ربط منصة</translation>
    </message>
    <message>
        <source>With an API key of your platform. A restricted key that may only read is enough. It stays in your system&apos;s key ring.</source>
        <translation>بمفتاح API الخاص بالمنصة. يكفي مفتاح مقيَّد للقراءة فقط. ويبقى في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>فتح حسابي</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>Heading above the names of profiles that were opened before</extracomment>
        <translation>فُتحت من قبل</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Button: opens the list of languages</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For the owner of one account, with the sign-in file that the platform handed out. It shows this account and nothing else.</source>
        <translation>لمالك حساب واحد، بملف تسجيل الدخول الذي سلّمته المنصة. يعرض هذا الحساب ولا شيء غيره.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Restricted</source>
        <extracomment>State of an account: something it should be able to do is switched off</extracomment>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>Restricted soon</source>
        <extracomment>State of an account: information is due, with a date</extracomment>
        <translation>سيُقيَّد قريبًا</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of an account: the provider checks it
----------
State: how a payment was decided: people should look at it</extracomment>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of an account: everything works
----------
State: payments or payouts of an account work</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>State of an account: it was turned away</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Information is overdue</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>معلومات متأخرة</translation>
    </message>
    <message>
        <source>Information is being verified</source>
        <extracomment>State: why an account is restricted or in review</extracomment>
        <translation>جارٍ التحقق من المعلومات</translation>
    </message>
    <message>
        <source>Under review by the provider</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>قيد المراجعة لدى المزوّد</translation>
    </message>
    <message>
        <source>Possibly on a prohibited list</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>احتمال الإدراج في قائمة محظورات</translation>
    </message>
    <message>
        <source>No capability requested</source>
        <extracomment>State: why an account is restricted: the platform has not asked for a capability yet</extracomment>
        <translation>لم تُطلب أي إمكانية</translation>
    </message>
    <message>
        <source>Paused by the platform</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>أوقفته المنصة مؤقتًا</translation>
    </message>
    <message>
        <source>Rejected by the provider: fraud</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضه المزوّد: احتيال</translation>
    </message>
    <message>
        <source>Rejected by the provider: verification incomplete</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضه المزوّد: تحقق غير مكتمل</translation>
    </message>
    <message>
        <source>Rejected by the provider: on a prohibited list</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضه المزوّد: مدرج في قائمة محظورات</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضه المزوّد</translation>
    </message>
    <message>
        <source>Rejected by the provider: terms of service</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضه المزوّد: شروط الخدمة</translation>
    </message>
    <message>
        <source>Rejected by the platform: fraud</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضته المنصة: احتيال</translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضته المنصة</translation>
    </message>
    <message>
        <source>Rejected by the platform: terms of service</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>رفضته المنصة: شروط الخدمة</translation>
    </message>
    <message>
        <source>Other reason</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>A capability is inactive</source>
        <extracomment>State: why an account is restricted: a capability is switched off</extracomment>
        <translation>إمكانية غير نشطة</translation>
    </message>
    <message>
        <source>Payments are switched off</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>المدفوعات معطّلة</translation>
    </message>
    <message>
        <source>Payouts are switched off</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>عمليات الصرف معطّلة</translation>
    </message>
    <message>
        <source>Information is due</source>
        <extracomment>State: why an account will be restricted</extracomment>
        <translation>معلومات مستحقة</translation>
    </message>
    <message>
        <source>Verification is running</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>التحقق جارٍ</translation>
    </message>
    <message>
        <source>Contact the provider</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>التواصل مع المزوّد</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>State: what to do next for an account: nothing, the provider is at work</extracomment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Request a capability</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>طلب إمكانية</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>State: what to do next for an account that the platform paused</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Send a link</source>
        <extracomment>State: what to do next for an account: continue on the provider&apos;s pages</extracomment>
        <translation>إرسال رابط</translation>
    </message>
    <message>
        <source>Provide information</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>تقديم المعلومات</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State: payments or payouts of an account are switched off</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a capability</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>State of a capability</extracomment>
        <translation>غير نشط</translation>
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
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>State: type of an account: has the full dashboard of the provider
----------
State: speed of a payout</extracomment>
        <translation>قياسي</translation>
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
        <translation>مخصّص</translation>
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
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Individual</source>
        <extracomment>State: kind of business
----------
State: whose bank account it is</extracomment>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>State: kind of business
----------
State: whose bank account it is</extracomment>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <extracomment>State: kind of business</extracomment>
        <translation>منظمة غير ربحية</translation>
    </message>
    <message>
        <source>Government entity</source>
        <extracomment>State: kind of business</extracomment>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>State: which dashboard of the provider an account has
----------
State: terms that an account accepted</extracomment>
        <translation>كاملة</translation>
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
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>State: who pays the fees</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Platform (custom)</source>
        <extracomment>State: who pays the fees, on the terms of custom accounts</extracomment>
        <translation>المنصة (مخصّص)</translation>
    </message>
    <message>
        <source>Platform (express)</source>
        <extracomment>State: who pays the fees, on the terms of express accounts</extracomment>
        <translation>المنصة (Express)</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>State: how often payouts are made
----------
State: when the money is taken: when somebody says so</extracomment>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>شهري</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>State: terms that an account accepted: it only receives money</extracomment>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>State of an application fee</extracomment>
        <translation>محصّلة</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <extracomment>State of an application fee: a part of it went back
----------
State of a payment: a part of it went back</extracomment>
        <translation>مستردة جزئيًا</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>State of an application fee: all of it went back
----------
State of a payment: all of it went back
----------
State: how a review ended: the payment was refunded</extracomment>
        <translation>مستردة</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>State: what an application fee is taken from
----------
State: kind of movement on the balance: a payment not made by card</extracomment>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>State: what an application fee is taken from
----------
State: kind of movement on the balance</extracomment>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>State of a movement on the balance: the money can be paid out
----------
State: a reference number can be had</extracomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Advance</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>سلفة</translation>
    </message>
    <message>
        <source>Advance funding</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>تمويل سلفة</translation>
    </message>
    <message>
        <source>Anticipation repayment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>سداد دفع معجّل</translation>
    </message>
    <message>
        <source>Application fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>رسوم تطبيق</translation>
    </message>
    <message>
        <source>Application fee refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>استرداد رسوم تطبيق</translation>
    </message>
    <message>
        <source>Card payment</source>
        <extracomment>State: kind of movement on the balance: a payment by card</extracomment>
        <translation>دفعة بالبطاقة</translation>
    </message>
    <message>
        <source>Climate order</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>طلب Climate</translation>
    </message>
    <message>
        <source>Climate order refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>استرداد طلب Climate</translation>
    </message>
    <message>
        <source>Cover for a connected account</source>
        <extracomment>State: kind of movement on the balance: a loss with a connected account is covered</extracomment>
        <translation>تغطية حساب مرتبط</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>مساهمة</translation>
    </message>
    <message>
        <source>Fee credit funding</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>تمويل رصيد الرسوم</translation>
    </message>
    <message>
        <source>Inbound transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>تحويل وارد</translation>
    </message>
    <message>
        <source>Inbound transfer reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>عكس تحويل وارد</translation>
    </message>
    <message>
        <source>Hold for an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>حجز لبطاقة مُصدَرة</translation>
    </message>
    <message>
        <source>Release for an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>فك حجز لبطاقة مُصدَرة</translation>
    </message>
    <message>
        <source>Dispute of an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>نزاع على بطاقة مُصدَرة</translation>
    </message>
    <message>
        <source>Payment by an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>دفعة ببطاقة مُصدَرة</translation>
    </message>
    <message>
        <source>Outbound obligation</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>التزام صادر</translation>
    </message>
    <message>
        <source>Inbound obligation reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>عكس التزام وارد</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>دفعة فاشلة</translation>
    </message>
    <message>
        <source>Network reserve hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>حجز احتياطي الشبكة</translation>
    </message>
    <message>
        <source>Network reserve release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>فك احتياطي الشبكة</translation>
    </message>
    <message>
        <source>Payment refund</source>
        <extracomment>State: kind of movement on the balance: a refund not to a card</extracomment>
        <translation>استرداد دفعة</translation>
    </message>
    <message>
        <source>Payment reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>عكس دفعة</translation>
    </message>
    <message>
        <source>Unreconciled payment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>دفعة غير مطابَقة</translation>
    </message>
    <message>
        <source>Canceled payout</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>صرف ملغى</translation>
    </message>
    <message>
        <source>Failed payout</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>صرف فاشل</translation>
    </message>
    <message>
        <source>Minimum balance hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>حجز الحد الأدنى للرصيد</translation>
    </message>
    <message>
        <source>Minimum balance release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>فك الحد الأدنى للرصيد</translation>
    </message>
    <message>
        <source>Card refund</source>
        <extracomment>State: kind of movement on the balance: a refund to a card</extracomment>
        <translation>استرداد إلى بطاقة</translation>
    </message>
    <message>
        <source>Failed refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>استرداد فاشل</translation>
    </message>
    <message>
        <source>Reserve hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>حجز احتياطي</translation>
    </message>
    <message>
        <source>Reserve release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>فك احتياطي</translation>
    </message>
    <message>
        <source>Connect reserve</source>
        <extracomment>State: kind of movement on the balance: kept back for connected accounts</extracomment>
        <translation>احتياطي Connect</translation>
    </message>
    <message>
        <source>Risk reserve</source>
        <extracomment>State: kind of movement on the balance: kept back because of risk
----------
State: part of the balance: money kept back because of risk</extracomment>
        <translation>احتياطي المخاطر</translation>
    </message>
    <message>
        <source>Paid from the balance</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>دفع من الرصيد</translation>
    </message>
    <message>
        <source>Payment from the balance reversed</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>عكس دفع من الرصيد</translation>
    </message>
    <message>
        <source>Stripe fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>رسوم Stripe</translation>
    </message>
    <message>
        <source>Currency conversion fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>رسوم تحويل العملة</translation>
    </message>
    <message>
        <source>Tax on fees</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>ضريبة على الرسوم</translation>
    </message>
    <message>
        <source>Tax fund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>صندوق الضرائب</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>شحن رصيد</translation>
    </message>
    <message>
        <source>Top-up reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>عكس شحن رصيد</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Canceled transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>تحويل ملغى</translation>
    </message>
    <message>
        <source>Failed transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>تحويل فاشل</translation>
    </message>
    <message>
        <source>Transfer reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>عكس تحويل</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>State: part of the balance: money from payments</extracomment>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Issuing</source>
        <extracomment>State: part of the balance: money for issued cards</extracomment>
        <translation>إصدار البطاقات</translation>
    </message>
    <message>
        <source>Prefunding of refunds and disputes</source>
        <extracomment>State: part of the balance: money set aside</extracomment>
        <translation>التمويل المسبق للاسترداد والنزاعات</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>State of a balance: the account owes money</extracomment>
        <translation>سالب</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>State of a balance: nothing is owed</extracomment>
        <translation>سليم</translation>
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
        <translation>تم بنجاح</translation>
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
        <translation>فشل</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>State of a payment: the customer&apos;s bank contests it, or did
----------
State: how a review ended: the customer disputed the payment before</extracomment>
        <translation>متنازَع عليها</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>State of a payment: fraud rules stopped it
----------
State: how a payment was decided: fraud rules stopped it</extracomment>
        <translation>محظورة</translation>
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
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Uncaptured</source>
        <extracomment>State of a payment: the money is on hold and was not taken yet
----------
State of a payment intent: the money is on hold and was not taken yet</extracomment>
        <translation>غير محصّلة</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>State: type of a payment, made on the connected account itself</extracomment>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>State: type of a payment, made on the platform and passed on to an account</extracomment>
        <translation>إلى وجهة</translation>
    </message>
    <message>
        <source>From a transfer</source>
        <extracomment>State: type of a payment, the receiving half of a transfer</extracomment>
        <translation>من تحويل</translation>
    </message>
    <message>
        <source>Account debit</source>
        <extracomment>State: type of a payment, taken from the balance of a connected account</extracomment>
        <translation>خصم من حساب</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Elevated</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>State: the risk of fraud was not assessed</extracomment>
        <translation>لم يُقيَّم</translation>
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
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Authorized</source>
        <extracomment>State: how a payment was decided</extracomment>
        <translation>مصرّح بها</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <extracomment>State: how a payment was decided
----------
State: why a payout failed</extracomment>
        <translation>رفض من البنك</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State: how a payment was decided: the request was wrong</extracomment>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>State: answer of the card network
----------
State: how a review ended: the payment is fine</extracomment>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State: answer of the card network
----------
State: why a refund failed</extracomment>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State: the card network was not asked</extracomment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Reversed after approval</source>
        <extracomment>State: the card network approved and it was taken back</extracomment>
        <translation>عُكس بعد الموافقة</translation>
    </message>
    <message>
        <source>Check the card details</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>التحقق من بيانات البطاقة</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>عدم إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again later</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>إعادة المحاولة لاحقًا</translation>
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
        <translation>احتيال</translation>
    </message>
    <message>
        <source>Safe</source>
        <extracomment>State: somebody reported the payment as safe</extracomment>
        <translation>آمنة</translation>
    </message>
    <message>
        <source>Attempt acknowledged</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>تم الإقرار بالمحاولة</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>تمت المصادقة</translation>
    </message>
    <message>
        <source>Data shared only</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>مشاركة البيانات فقط</translation>
    </message>
    <message>
        <source>Exempted</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Not supported</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Processing error</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>خطأ في المعالجة</translation>
    </message>
    <message>
        <source>Exempt</source>
        <extracomment>State: tax status of a customer</extracomment>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <extracomment>State: tax status of a customer: reverse charge</extracomment>
        <translation>احتساب عكسي</translation>
    </message>
    <message>
        <source>Inquiry: needs response</source>
        <extracomment>State of a dispute: the bank only asks so far</extracomment>
        <translation>استفسار: يتطلب ردًا</translation>
    </message>
    <message>
        <source>Inquiry: under review</source>
        <extracomment>State of a dispute: the bank only asks so far</extracomment>
        <translation>استفسار: قيد المراجعة</translation>
    </message>
    <message>
        <source>Inquiry closed</source>
        <extracomment>State of a dispute: the bank asked and nothing came of it</extracomment>
        <translation>استفسار مغلق</translation>
    </message>
    <message>
        <source>Needs response</source>
        <extracomment>State of a dispute: evidence must be sent in time</extracomment>
        <translation>يتطلب ردًا</translation>
    </message>
    <message>
        <source>Under review</source>
        <extracomment>State of a dispute: the bank decides</extracomment>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>State of a dispute: the money came back</extracomment>
        <translation>فوز</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>State of a dispute: the money is gone</extracomment>
        <translation>خسارة</translation>
    </message>
    <message>
        <source>Prevented</source>
        <extracomment>State of a dispute: a refund came before it</extracomment>
        <translation>تم تفاديه</translation>
    </message>
    <message>
        <source>Bank cannot process</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>تعذرت المعالجة لدى البنك</translation>
    </message>
    <message>
        <source>Check returned</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>شيك مرتجع</translation>
    </message>
    <message>
        <source>Credit not processed</source>
        <extracomment>State: reason of a dispute: a promised refund did not come</extracomment>
        <translation>استرداد لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Customer initiated</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>بطلب من العميل</translation>
    </message>
    <message>
        <source>Debit not authorized</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>خصم غير مصرّح به</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>State: reason of a dispute
----------
State: why a payment intent was canceled
----------
State: reason of a refund</extracomment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Incorrect account details</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>بيانات حساب غير صحيحة</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>رصيد غير كافٍ</translation>
    </message>
    <message>
        <source>Noncompliant</source>
        <extracomment>State: reason of a dispute: a rule of the card network was broken</extracomment>
        <translation>مخالفة للقواعد</translation>
    </message>
    <message>
        <source>Product not received</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>المنتج لم يُستلم</translation>
    </message>
    <message>
        <source>Product unacceptable</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>المنتج غير مقبول</translation>
    </message>
    <message>
        <source>Subscription canceled</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>اشتراك ملغى</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <extracomment>State: reason of a dispute: the customer does not recognise the payment</extracomment>
        <translation>دفعة غير معروفة للعميل</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>State: kind of case of a card network</extracomment>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <extracomment>State: kind of case of a card network: the money was taken back
----------
State: kind of dispute at Amazon Pay</extracomment>
        <translation>رد المدفوعات</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>State: kind of case of a card network: a rule was broken</extracomment>
        <translation>امتثال</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <extracomment>State: kind of case of a card network: a question</extracomment>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>State: kind of case of a card network</extracomment>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Not qualified</source>
        <extracomment>State of a special defence against a dispute</extracomment>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>Qualified</source>
        <extracomment>State of a special defence against a dispute</extracomment>
        <translation>مؤهل</translation>
    </message>
    <message>
        <source>Requires action</source>
        <extracomment>State of a special defence against a dispute: something is missing</extracomment>
        <translation>يتطلب إجراءً</translation>
    </message>
    <message>
        <source>Fee acknowledged</source>
        <extracomment>State: the fee of the card network was accepted</extracomment>
        <translation>تم الإقرار بالرسوم</translation>
    </message>
    <message>
        <source>Fee to be acknowledged</source>
        <extracomment>State: the fee of the card network must be accepted first</extracomment>
        <translation>يلزم الإقرار بالرسوم</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>State: kind of dispute at Amazon Pay</extracomment>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Act now</source>
        <extracomment>State of a warning of fraud: a refund now can prevent a dispute</extracomment>
        <translation>يلزم إجراء فوري</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>State of a warning of fraud: it was refunded or disputed since</extracomment>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>Card never received</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>بطاقة لم تُستلم</translation>
    </message>
    <message>
        <source>Card applied for by fraud</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>بطاقة طُلبت بالاحتيال</translation>
    </message>
    <message>
        <source>Counterfeit card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>بطاقة مزوّرة</translation>
    </message>
    <message>
        <source>Lost card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>بطاقة مفقودة</translation>
    </message>
    <message>
        <source>Stolen card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>بطاقة مسروقة</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>متنوع</translation>
    </message>
    <message>
        <source>Unauthorized use of the card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>استخدام غير مصرّح به للبطاقة</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>State: where payouts go
----------
State: where a payout goes</extracomment>
        <translation>حساب بنكي</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>State: where payouts go
----------
State: kind of payment card</extracomment>
        <translation>بطاقة خصم</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a bank account: nothing is known yet</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>State of a bank account: the number can be right</extracomment>
        <translation>رقم صالح</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of a bank account: it belongs to the business
----------
State of a person&apos;s identity</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>State of a bank account</extracomment>
        <translation>فشل التحقق</translation>
    </message>
    <message>
        <source>Number deactivated</source>
        <extracomment>State of a bank account: the stand-in for its number was switched off</extracomment>
        <translation>رقم معطّل</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <extracomment>State of a bank account: a payout came back</extracomment>
        <translation>فشل الصرف</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>State of a payment intent: the customer has not said how to pay, or the last attempt failed</extracomment>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <extracomment>State of a payment intent</extracomment>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Customer must act</source>
        <extracomment>State of a payment intent: the customer must do something, like 3-D Secure
----------
State of a refund: the customer must give bank details</extracomment>
        <translation>يلزم إجراء من العميل</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>State of a payment intent
----------
State: why a refund waits</extracomment>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>تُركت دون إكمال</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>State: why a payment intent was canceled
----------
State: when the money is taken</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>Failed invoice</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>فاتورة فاشلة</translation>
    </message>
    <message>
        <source>Requested by the customer</source>
        <extracomment>State: why a payment intent was canceled
----------
State: reason of a refund</extracomment>
        <translation>بطلب من العميل</translation>
    </message>
    <message>
        <source>Voided invoice</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>فاتورة مبطلة</translation>
    </message>
    <message>
        <source>Automatic, later</source>
        <extracomment>State: when the money is taken</extracomment>
        <translation>تلقائي لاحقًا</translation>
    </message>
    <message>
        <source>Without the customer</source>
        <extracomment>State: how a way to pay may be used again: without the customer present</extracomment>
        <translation>دون حضور العميل</translation>
    </message>
    <message>
        <source>With the customer</source>
        <extracomment>State: how a way to pay may be used again: with the customer present</extracomment>
        <translation>بحضور العميل</translation>
    </message>
    <message>
        <source>In transit</source>
        <extracomment>State of a payout</extracomment>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>State of a payout; it can still fail some days later</extracomment>
        <translation>تم الصرف</translation>
    </message>
    <message>
        <source>Instant</source>
        <extracomment>State: speed of a payout: within minutes</extracomment>
        <translation>فوري</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>State: where a payout goes
----------
State: a way to pay</extracomment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>State: which part of the balance a payout is taken from: payments by card
----------
State: which part of the balance a transfer is taken from: payments by card</extracomment>
        <translation>مدفوعات البطاقات</translation>
    </message>
    <message>
        <source>Bank payments</source>
        <extracomment>State: which part of the balance a payout is taken from: payments from bank accounts
----------
State: which part of the balance a transfer is taken from: payments from bank accounts</extracomment>
        <translation>مدفوعات بنكية</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State: the contents of a payout are known</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>State: the contents of a payout are being put together</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>State: a payout made by hand has no list of contents</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Bank account is closed</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>الحساب البنكي مغلق</translation>
    </message>
    <message>
        <source>Bank account is frozen</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>الحساب البنكي مجمّد</translation>
    </message>
    <message>
        <source>Bank account is restricted</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>الحساب البنكي مقيَّد</translation>
    </message>
    <message>
        <source>Bank branch changed hands</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>انتقلت ملكية فرع البنك</translation>
    </message>
    <message>
        <source>Bank could not process it</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>تعذرت معالجته لدى البنك</translation>
    </message>
    <message>
        <source>Debit is not authorized</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>الخصم غير مصرّح به</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <extracomment>State: why a payout failed
----------
State: why a refund waits
----------
State: why a refund failed</extracomment>
        <translation>الرصيد غير كافٍ</translation>
    </message>
    <message>
        <source>Account number is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>رقم الحساب خاطئ</translation>
    </message>
    <message>
        <source>Account holder&apos;s name is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>اسم صاحب الحساب خاطئ</translation>
    </message>
    <message>
        <source>Account holder&apos;s address is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>عنوان صاحب الحساب خاطئ</translation>
    </message>
    <message>
        <source>Account holder&apos;s tax number is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>الرقم الضريبي لصاحب الحساب خاطئ</translation>
    </message>
    <message>
        <source>Bank account cannot take this currency</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>الحساب البنكي لا يقبل هذه العملة</translation>
    </message>
    <message>
        <source>Bank account does not exist</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>الحساب البنكي غير موجود</translation>
    </message>
    <message>
        <source>Card is not supported</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>البطاقة غير مدعومة</translation>
    </message>
    <message>
        <source>Card has expired</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>البطاقة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <extracomment>State: why a payout failed
----------
State: why a refund failed</extracomment>
        <translation>البطاقة مفقودة أو مسروقة</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>State of a person&apos;s identity</extracomment>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>Exposed</source>
        <extracomment>State: the person holds a public office or is close to somebody who does</extracomment>
        <translation>معرَّض سياسيًا</translation>
    </message>
    <message>
        <source>Never captured</source>
        <extracomment>State: reason of a refund: the hold on the customer&apos;s money ran out</extracomment>
        <translation>لم تُحصَّل قط</translation>
    </message>
    <message>
        <source>Payment is pending</source>
        <extracomment>State: why a refund waits</extracomment>
        <translation>الدفعة قيد الانتظار</translation>
    </message>
    <message>
        <source>Card expired or canceled</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>البطاقة منتهية أو ملغاة</translation>
    </message>
    <message>
        <source>Payment was disputed</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>الدفعة متنازَع عليها</translation>
    </message>
    <message>
        <source>Requested by the business</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>بطلب من المنشأة</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>State: how a refund reaches the card</extracomment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Reversal</source>
        <extracomment>State: how a refund reaches the card: the payment disappears from the statement</extracomment>
        <translation>عكس</translation>
    </message>
    <message>
        <source>To be decided</source>
        <extracomment>State of a review for fraud: somebody has to decide</extracomment>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a review for fraud: it was decided</extracomment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>A rule</source>
        <extracomment>State: who asked for a review: a rule against fraud</extracomment>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>State: who asked for a review: somebody of the staff</extracomment>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State: how a review ended: somebody looked at it</extracomment>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>Payment never settled</source>
        <extracomment>State: how a review ended: the money never came</extracomment>
        <translation>لم تتم تسوية الدفعة</translation>
    </message>
    <message>
        <source>Redacted</source>
        <extracomment>State: how a review ended: what it was about was erased</extracomment>
        <translation>مُحيت البيانات</translation>
    </message>
    <message>
        <source>Refunded as fraud</source>
        <extracomment>State: how a review ended: the payment was refunded because it was fraud</extracomment>
        <translation>مستردة كاحتيال</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>State of a top-up: the bank took the money back
----------
State of a transfer: all of it was taken back</extracomment>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>State: who started a top-up: a person</extracomment>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of a transfer</extracomment>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <extracomment>State of a transfer: a part of it was taken back</extracomment>
        <translation>معكوس جزئيًا</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>State: kind of payment card</extracomment>
        <translation>بطاقة ائتمان</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <extracomment>State: kind of payment card, loaded with money beforehand</extracomment>
        <translation>بطاقة مسبقة الدفع</translation>
    </message>
    <message>
        <source>Card in person</source>
        <extracomment>State: a way to pay, at a terminal</extracomment>
        <translation>بطاقة حضوريًا</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>State: a way to pay</extracomment>
        <translation>عملة مشفّرة</translation>
    </message>
    <message>
        <source>Customer balance</source>
        <extracomment>State: a way to pay, from money the customer holds with the business</extracomment>
        <translation>رصيد العميل</translation>
    </message>
    <message>
        <source>Korean card</source>
        <extracomment>State: a way to pay</extracomment>
        <translation>بطاقة كورية</translation>
    </message>
    <message>
        <source>Account balance</source>
        <extracomment>State: a way to pay, from the balance of a connected account</extracomment>
        <translation>رصيد الحساب</translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>State: there is a reference number</extracomment>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <extracomment>State: there will be no reference number
----------
State: the bank does not offer this check</extracomment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <extracomment>State: there will be no reference number</extracomment>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>State: a check of card details gave a match</extracomment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State: the check was not made</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Provider error</source>
        <extracomment>State: kind of error</extracomment>
        <translation>خطأ لدى المزوّد</translation>
    </message>
    <message>
        <source>Card error</source>
        <extracomment>State: kind of error</extracomment>
        <translation>خطأ في البطاقة</translation>
    </message>
    <message>
        <source>Repeated request differs</source>
        <extracomment>State: kind of error; the same request was sent twice with different contents</extracomment>
        <translation>طلب مكرر بمحتوى مختلف</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <extracomment>State: kind of error</extracomment>
        <translation>طلب غير صالح</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sync progress</source>
        <extracomment>Accessible name of the bar that shows how far the first sync is</extracomment>
        <translation>تقدم المزامنة</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <extracomment>In the status bar before the first sync is complete</extracomment>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>as of %1 · just now</source>
        <extracomment>In the status bar: %1 is a time; the data is less than a minute old</extracomment>
        <translation>كما في %1 · الآن</translation>
    </message>
    <message>
        <source>as of %1 · %2 ago</source>
        <extracomment>In the status bar: %1 is a time, %2 an age such as &quot;6 min&quot;</extracomment>
        <translation>كما في %1 · قبل %2</translation>
    </message>
    <message>
        <source>Not syncing</source>
        <extracomment>In the status bar: sync does nothing at the moment</extracomment>
        <translation>المزامنة متوقفة</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال …</translation>
    </message>
    <message numerus="yes">
        <source>First sync: %1 of %2 accounts, %Ln list(s) left</source>
        <extracomment>In the status bar: %1 and %2 are numbers of accounts, %n lists are not read to their end yet</extracomment>
        <translation>
            <numerusform>المزامنة الأولى: %1 من أصل %2 من الحسابات، لم تبقَ أي قائمة</numerusform>
            <numerusform>المزامنة الأولى: %1 من أصل %2 من الحسابات، بقيت قائمة واحدة</numerusform>
            <numerusform>المزامنة الأولى: %1 من أصل %2 من الحسابات، بقيت قائمتان</numerusform>
            <numerusform>المزامنة الأولى: %1 من أصل %2 من الحسابات، بقيت %Ln قوائم</numerusform>
            <numerusform>المزامنة الأولى: %1 من أصل %2 من الحسابات، بقيت %Ln قائمة</numerusform>
            <numerusform>المزامنة الأولى: %1 من أصل %2 من الحسابات، بقيت %Ln قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what changed …</source>
        <translation>جارٍ الاستعلام عن التغييرات …</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln changed object(s) …</source>
        <extracomment>In the status bar: %n objects changed at the server and are read again</extracomment>
        <translation>
            <numerusform>لا كائنات متغيرة للقراءة …</numerusform>
            <numerusform>جارٍ قراءة كائن متغير واحد …</numerusform>
            <numerusform>جارٍ قراءة كائنين متغيرين …</numerusform>
            <numerusform>جارٍ قراءة %Ln كائنات متغيرة …</numerusform>
            <numerusform>جارٍ قراءة %Ln كائنًا متغيرًا …</numerusform>
            <numerusform>جارٍ قراءة %Ln كائن متغير …</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date, watching for changes</source>
        <translation>البيانات محدَّثة، والتغييرات قيد المتابعة</translation>
    </message>
    <message>
        <source>Offline: what was read before stays readable</source>
        <translation>دون اتصال: ما قُرئ من قبل يبقى متاحًا</translation>
    </message>
    <message>
        <source>%1 (slowed down: the server asked for fewer requests)</source>
        <extracomment>In the status bar: %1 is what sync does</extracomment>
        <translation>%1 (بوتيرة أبطأ: طلب الخادم تقليل الطلبات)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of tasks beside a form</extracomment>
        <translation>الخطوات</translation>
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
        <translation>ما تُعرف به المنشأة لدى العملاء والجهات الرسمية.</translation>
    </message>
    <message>
        <source>Who acts for the business: somebody who may speak and sign for it. The provider has to know who this is.</source>
        <translation>من يتصرف باسم المنشأة: شخص يحق له التحدث والتوقيع عنها. يجب أن يعرف المزوّد من هو.</translation>
    </message>
    <message>
        <source>The provider has to know whom the money goes to.</source>
        <translation>يجب أن يعرف المزوّد إلى من تذهب الأموال.</translation>
    </message>
    <message>
        <source>Everybody who owns a quarter or more of the business. Laws against money laundering ask for them.</source>
        <translation>كل من يملك ربع المنشأة أو أكثر. تشترط ذلك قوانين مكافحة غسل الأموال.</translation>
    </message>
    <message>
        <source>Who sits on the board. They are compared with the public register.</source>
        <translation>أعضاء مجلس الإدارة. تُقارَن أسماؤهم بالسجل العام.</translation>
    </message>
    <message>
        <source>Who manages the business and decides for it.</source>
        <translation>من يدير المنشأة ويتخذ قراراتها.</translation>
    </message>
    <message>
        <source>Where payouts go. Payments can work without it, payouts cannot.</source>
        <translation>وجهة عمليات الصرف. يمكن قبول المدفوعات من دونها، ولا يمكن الصرف.</translation>
    </message>
    <message>
        <source>In colour, whole and readable: PNG, JPEG or PDF, ten megabytes at most.</source>
        <translation>بالألوان، كاملة ومقروءة: PNG أو JPEG أو PDF، عشرة ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>The owner has to have accepted these. Do not accept for somebody who has not.</source>
        <translation>يجب أن يكون المالك قد قبلها. لا يجوز القبول نيابةً عمن لم يقبل.</translation>
    </message>
    <message>
        <source>These questions can only be answered on the provider&apos;s own page.</source>
        <translation>لا يمكن الإجابة عن هذه الأسئلة إلا على صفحة المزوّد نفسه.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>تصفية هذا الجدول</translation>
    </message>
    <message>
        <source>Filter this table by typing</source>
        <translation>تصفية هذا الجدول بالكتابة</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>تصدير هذا العرض</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>إظهار لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of an error page: read the rows once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>فتح في لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>إغلاق لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>الصفوف ذات هذه القيمة فقط</translation>
    </message>
    <message>
        <source>Leave out rows with this value</source>
        <translation>استبعاد الصفوف ذات هذه القيمة</translation>
    </message>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>الفرز حسب هذا العمود، الأصغر أولًا</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>الفرز حسب هذا العمود، الأكبر أولًا</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>الأصغر أولًا</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>إخفاء هذا العمود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside a table&apos;s title: %1 rows match the filter, of %2 in all</extracomment>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <extracomment>Below an empty table: %1 is a date and time</extracomment>
        <translation>آخر فحص: %1.</translation>
    </message>
    <message>
        <source>Still reading for the first time</source>
        <translation>القراءة الأولى ما زالت جارية</translation>
    </message>
    <message>
        <source>Rows appear here as soon as they arrive; nothing needs to be finished first.</source>
        <translation>تظهر الصفوف هنا فور وصولها؛ لا حاجة إلى انتظار اكتمال أي شيء.</translation>
    </message>
    <message>
        <source>No row matches this filter</source>
        <translation>لا يوجد صف مطابق لهذه التصفية</translation>
    </message>
    <message>
        <source>This key may not read this</source>
        <translation>لا يُسمح لهذا المفتاح بقراءة هذه البيانات</translation>
    </message>
    <message>
        <source>Whoever made this restricted key can give it the permission.</source>
        <translation>يمكن لمن أنشأ هذا المفتاح المقيَّد أن يمنحه الإذن.</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.csv</extracomment>
        <translation>قيم مفصولة بفواصل (%1)</translation>
    </message>
    <message>
        <source>Spreadsheet (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.xlsx</extracomment>
        <translation>جدول بيانات (%1)</translation>
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
            <numerusform>لم يُكتب أي صف إلى %1.</numerusform>
            <numerusform>كُتب صف واحد إلى %1.</numerusform>
            <numerusform>كُتب صفان إلى %1.</numerusform>
            <numerusform>كُتبت %Ln صفوف إلى %1.</numerusform>
            <numerusform>كُتب %Ln صفًا إلى %1.</numerusform>
            <numerusform>كُتب %Ln صف إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>In the status bar</extracomment>
        <translation>
            <numerusform>لم يُحدَّد أي صف</numerusform>
            <numerusform>حُدِّد صف واحد</numerusform>
            <numerusform>حُدِّد صفان</numerusform>
            <numerusform>حُدِّدت %Ln صفوف</numerusform>
            <numerusform>حُدِّد %Ln صفًا</numerusform>
            <numerusform>حُدِّد %Ln صف</numerusform>
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
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>ViewAsDialog</name>
    <message>
        <source>View as owner</source>
        <extracomment>Title of a dialog: look at an account as its owner does
----------
Button: begin to look at an account as its owner</extracomment>
        <translation>العرض كمالك الحساب</translation>
    </message>
    <message numerus="yes">
        <source>You will see what the owner sees, and nothing can be changed. The view ends after %Ln minute(s). Who looks, at what and why is written down first.</source>
        <extracomment>In the dialog that asks for a reason: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>سيظهر ما يراه المالك، ولا يمكن تغيير شيء. ينتهي العرض فورًا. ويُسجَّل أولًا من يطّلع وعلى ماذا ولماذا.</numerusform>
            <numerusform>سيظهر ما يراه المالك، ولا يمكن تغيير شيء. ينتهي العرض بعد دقيقة واحدة. ويُسجَّل أولًا من يطّلع وعلى ماذا ولماذا.</numerusform>
            <numerusform>سيظهر ما يراه المالك، ولا يمكن تغيير شيء. ينتهي العرض بعد دقيقتين. ويُسجَّل أولًا من يطّلع وعلى ماذا ولماذا.</numerusform>
            <numerusform>سيظهر ما يراه المالك، ولا يمكن تغيير شيء. ينتهي العرض بعد %Ln دقائق. ويُسجَّل أولًا من يطّلع وعلى ماذا ولماذا.</numerusform>
            <numerusform>سيظهر ما يراه المالك، ولا يمكن تغيير شيء. ينتهي العرض بعد %Ln دقيقة. ويُسجَّل أولًا من يطّلع وعلى ماذا ولماذا.</numerusform>
            <numerusform>سيظهر ما يراه المالك، ولا يمكن تغيير شيء. ينتهي العرض بعد %Ln دقيقة. ويُسجَّل أولًا من يطّلع وعلى ماذا ولماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a line in a dialog: why somebody wants to look at an account</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Their question about the payout of last Friday</source>
        <extracomment>Example of a reason, in an empty line</extracomment>
        <translation>سؤال المالك عن صرف يوم الجمعة الماضي</translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message>
        <source>You see what the owner of %1 sees. Nothing can be changed.</source>
        <extracomment>Banner while staff looks at an account as its owner: %1 is the account&apos;s name</extracomment>
        <translation>المعروض هو ما يراه مالك %1. لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Exit this view</source>
        <extracomment>Button: end looking at an account as its owner</extracomment>
        <translation>إنهاء هذا العرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <extracomment>Banner while staff looks at an account as its owner: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>بقيت أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeChart</name>
    <message>
        <source>Volume by day</source>
        <extracomment>Accessible name of the chart on the home page</extracomment>
        <translation>المدفوعات حسب اليوم</translation>
    </message>
    <message>
        <source>No payments in the last four weeks.</source>
        <translation>لا توجد مدفوعات في آخر أربعة أسابيع.</translation>
    </message>
    <message>
        <source>%1 in four weeks; the most on %2: %3.</source>
        <extracomment>Spoken summary of a chart: %1 and %3 are amounts, %2 is a date</extracomment>
        <translation>%1 خلال أربعة أسابيع؛ وكان الأعلى في %2: %3.</translation>
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
        <translation>السؤال أيضًا عما يلزم لاحقًا</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: leave the wizard; what was answered stays</extracomment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>What was answered is kept, but for identity and account numbers.</source>
        <translation>حُفظت الإجابات، ما عدا أرقام الهوية والحسابات.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The account</source>
        <extracomment>Step of the wizard: what an account is made of</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a step of the wizard: %1 is a country, %2 a kind of business</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>Below a step of the wizard: %1 of %2 questions are answered</extracomment>
        <translation>أُجيب عن %1 من أصل %2</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <extracomment>Step of the wizard: the answers are looked at before they are sent</extracomment>
        <translation>مراجعة الإجابات</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <extracomment>Step of the wizard: the owner continues on the provider&apos;s page</extracomment>
        <translation>على صفحة المزوّد</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Step of the wizard: what became of it</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Creating the account …</source>
        <translation>جارٍ إنشاء الحساب …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>جارٍ الإرسال …</translation>
    </message>
    <message>
        <source>Reading the account …</source>
        <translation>جارٍ قراءة الحساب …</translation>
    </message>
    <message>
        <source>Nobody knows whether this arrived. Press the button again: it will not be done twice.</source>
        <translation>ليس معروفًا هل وصل هذا. يُرجى الضغط على الزر مرة أخرى: لن يُنفَّذ مرتين.</translation>
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
        <translation>حفظ ومتابعة</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Back</source>
        <extracomment>Command: to the page one came from</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Command: to the page one went back from</extracomment>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Go to an id, a page or a command</source>
        <translation>الانتقال إلى معرّف أو صفحة أو أمر</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Narrow or widen the list of pages</source>
        <translation>تضييق قائمة الصفحات أو توسيعها</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>ملفات تعريف أخرى</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the first page in the list of pages</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Heading in the list of pages, above the less used ones</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page with the person&apos;s choices</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Nothing with the id %1 is in the cache.</source>
        <extracomment>In the status bar: %1 is an id that was looked for</extracomment>
        <translation>لا يوجد شيء بالمعرّف %1 في المخزن المؤقت.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Banner: %1 says what went wrong, %2 how old the data is</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a banner: connect again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>Button of a banner: a key is missing</extracomment>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>You see the data as it was at %1.</source>
        <extracomment>End of a banner: %1 is a date and time</extracomment>
        <translation>البيانات معروضة كما كانت في %1.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Not connected. %1</source>
        <extracomment>Banner: %1 says how old the data is</extracomment>
        <translation>غير متصل. %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button of a banner: connect to the server</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Command: opens the list of languages</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <extracomment>Name of the page for accounts on their way to being enabled</extracomment>
        <translation>إعداد الحسابات</translation>
    </message>
    <message>
        <source>Open a sign-in file</source>
        <extracomment>Button of a banner: the sign-in has expired, another file is needed</extracomment>
        <translation>فتح ملف تسجيل دخول</translation>
    </message>
    <message>
        <source>Continue onboarding …</source>
        <translation>متابعة إعداد الحساب …</translation>
    </message>
</context>
</TS>
