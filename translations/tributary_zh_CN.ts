<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessibleTable</name>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <extracomment>A table as a screen reader describes it: rows %1 to %2 are on screen, of %3 in all</extracomment>
        <translation>第 %1 至 %2 行，共 %3 行</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>View as owner …</source>
        <extracomment>Command for an account: see it as its owner does</extracomment>
        <translation>以所有者身份查看…</translation>
    </message>
    <message>
        <source>Give the owner access …</source>
        <extracomment>Command for an account: let its owner into this program</extracomment>
        <translation>授予所有者访问权限…</translation>
    </message>
    <message>
        <source>Connect first: the sign-in comes from the backend.</source>
        <translation>请先连接：登录凭据由后端提供。</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Choose …</source>
        <extracomment>First entry of a list from which one chooses</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>Of a document: its first side</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back, if there is one</source>
        <extracomment>Of a document: its second side, where it has one</extracomment>
        <translation>背面（如有）</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>Who a bank account belongs to</extracomment>
        <translation>个人</translation>
    </message>
    <message>
        <source>A business</source>
        <extracomment>Who a bank account belongs to</extracomment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <extracomment>Field of a form: the country where a bank account is</extracomment>
        <translation>银行所在国家/地区</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Name of its holder</source>
        <translation>持有人姓名或名称</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>银行代码</translation>
    </message>
    <message>
        <source>IBAN</source>
        <extracomment>Field of a form: the number of a bank account</extracomment>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <extracomment>Check box below a declaration or the terms of service: %1 is today&apos;s date</extracomment>
        <translation>已于 %1 接受</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>This can only be answered on the provider&apos;s own page.</source>
        <translation>此项只能在服务商的页面上填写。</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer “%1” instead</source>
        <extracomment>Link below a field of a form: %1 is the name of another field, which may be answered in its place</extracomment>
        <translation>改为填写“%1”</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A bank account in one line: %1 is its country, %2 dots and the last digits of its number</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: %1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer to a question of yes or no</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>The answer to: does the owner accept the terms?</extracomment>
        <translation>已接受</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Platform</source>
        <extracomment>In the column of accounts: the row is the platform&apos;s own</extracomment>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the answers</source>
        <translation>核对填写内容</translation>
    </message>
    <message>
        <source>This is what will be sent. Numbers that identify somebody are not shown again.</source>
        <translation>以下内容将被发送。身份识别号码不再显示。</translation>
    </message>
    <message>
        <source>Send the answers</source>
        <extracomment>Button: send the answers to the provider</extracomment>
        <translation>发送填写内容</translation>
    </message>
    <message>
        <source>Continue without answers</source>
        <translation>不填写并继续</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading above the answers about somebody: %1 is their name, %2 what they are to the company</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>In place of an answer that was not given</extracomment>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Given; not shown</source>
        <translation>已提供，不显示</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link beside an answer: back to its field</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Accessible name of a link: %1 is a question (&quot;Date of birth&quot;)</extracomment>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>目前无需填写任何信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are not answered. What is answered can be sent now, and the rest later.</source>
        <extracomment>Above all answers, before they are sent: %Ln questions are open</extracomment>
        <translation>
            <numerusform>有 %Ln 个问题未填写。已填写的内容可以现在发送，其余稍后再补。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is asked is answered.</source>
        <translation>所需信息已全部填写。</translation>
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
        <translation>名称</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column: what to do next for an account</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Column: until when information must be there</extracomment>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Column: whether the account can take payments</extracomment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Column: whether the account gets payouts</extracomment>
        <translation>提现</translation>
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
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column: address for mails
----------
Column: the person&apos;s address for mails
----------
Column: the customer&apos;s address for mails, from the evidence</extracomment>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why an account is not enabled
----------
Column: why the customer contests
----------
Column: why money was given back</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Disabled reason</source>
        <extracomment>Column: the API&apos;s reason why an account is restricted</extracomment>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <extracomment>Column: number of pieces of information that are overdue</extracomment>
        <translation>逾期项数</translation>
    </message>
    <message>
        <source>Due items</source>
        <extracomment>Column: number of pieces of information that are due</extracomment>
        <translation>待提交项数</translation>
    </message>
    <message>
        <source>Overdue information</source>
        <extracomment>Column: pieces of information that are overdue</extracomment>
        <translation>逾期信息</translation>
    </message>
    <message>
        <source>Due information</source>
        <extracomment>Column: pieces of information that are due</extracomment>
        <translation>待提交信息</translation>
    </message>
    <message>
        <source>Information due later</source>
        <extracomment>Column: pieces of information that will be due one day</extracomment>
        <translation>日后需提交的信息</translation>
    </message>
    <message>
        <source>Information in verification</source>
        <extracomment>Column: pieces of information that are being verified</extracomment>
        <translation>验证中的信息</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column: number of errors in the information given</extracomment>
        <translation>错误数</translation>
    </message>
    <message>
        <source>Future requirements from</source>
        <extracomment>Column: when requirements announced for later begin to count</extracomment>
        <translation>新要求生效时间</translation>
    </message>
    <message>
        <source>Future information</source>
        <extracomment>Column: pieces of information that will be due under new rules</extracomment>
        <translation>新规要求的信息</translation>
    </message>
    <message>
        <source>Details submitted</source>
        <extracomment>Column: yes or no: the owner finished the forms</extracomment>
        <translation>已提交资料</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>Column: capability to take card payments</extracomment>
        <translation>银行卡收款</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Column: capability to receive transfers</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Legacy payments</source>
        <extracomment>Column: capability</extracomment>
        <translation>旧版收款</translation>
    </message>
    <message>
        <source>Card issuing</source>
        <extracomment>Column: capability to issue cards</extracomment>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Treasury</source>
        <extracomment>Column: capability to hold money</extracomment>
        <translation>Treasury 金融账户</translation>
    </message>
    <message>
        <source>Tax form 1099-K</source>
        <extracomment>Column: capability: tax form 1099-K of the United States</extracomment>
        <translation>1099-K 税表</translation>
    </message>
    <message>
        <source>Tax form 1099-MISC</source>
        <extracomment>Column: capability: tax form 1099-MISC of the United States</extracomment>
        <translation>1099-MISC 税表</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Column: which dashboard of the provider the owner has</extracomment>
        <translation>管理平台</translation>
    </message>
    <message>
        <source>Fees paid by</source>
        <extracomment>Column: who pays the fees</extracomment>
        <translation>费用承担方</translation>
    </message>
    <message>
        <source>Losses borne by</source>
        <extracomment>Column: who is liable for losses</extracomment>
        <translation>损失承担方</translation>
    </message>
    <message>
        <source>Information collected by</source>
        <extracomment>Column: who asks the owner for information</extracomment>
        <translation>信息收集方</translation>
    </message>
    <message>
        <source>Controller</source>
        <extracomment>Column: who controls the account</extracomment>
        <translation>控制方</translation>
    </message>
    <message>
        <source>Controlled by us</source>
        <extracomment>Column: yes or no: this platform controls the account</extracomment>
        <translation>由本平台控制</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>Column: kind of business</extracomment>
        <translation>企业类型</translation>
    </message>
    <message>
        <source>Trading name</source>
        <extracomment>Column: name a business trades under</extracomment>
        <translation>经营名称</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>Column: name of a company in the register</extracomment>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>Column: legal structure of a company</extracomment>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column: given name of a person</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>Column: family name of a person</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Column: name of the account in the provider&apos;s dashboard</extracomment>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Category code</source>
        <extracomment>Column: code of a line of business, four digits</extracomment>
        <translation>商户类别码</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Column: what a business sells</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Column: address on the web</extracomment>
        <translation>网站</translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <extracomment>Column: address for mails of customers</extracomment>
        <translation>客服邮箱</translation>
    </message>
    <message>
        <source>Support phone</source>
        <extracomment>Column: telephone number for customers</extracomment>
        <translation>客服电话</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <extracomment>Column: what a business earns in a year</extracomment>
        <translation>年营收</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Column: city of a company
----------
Column: city of a customer
----------
Column: city from which somebody paid</extracomment>
        <translation>城市</translation>
    </message>
    <message>
        <source>Default currency</source>
        <extracomment>Column: code of the account&apos;s main currency</extracomment>
        <translation>默认币种</translation>
    </message>
    <message>
        <source>Payout destinations</source>
        <extracomment>Column: number of bank accounts and cards for payouts</extracomment>
        <translation>提现账户数</translation>
    </message>
    <message>
        <source>Payout interval</source>
        <extracomment>Column: how often payouts are made</extracomment>
        <translation>提现周期</translation>
    </message>
    <message>
        <source>Payout delay in days</source>
        <extracomment>Column: days until money is paid out</extracomment>
        <translation>提现延迟天数</translation>
    </message>
    <message>
        <source>Debit negative balances</source>
        <extracomment>Column: yes or no: the bank account is debited when the balance is negative</extracomment>
        <translation>负余额自动扣款</translation>
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
        <translation>账单描述符</translation>
    </message>
    <message>
        <source>Payout descriptor</source>
        <extracomment>Column: what the owner reads on the bank statement of a payout</extracomment>
        <translation>提现描述符</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column: name of a zone like Europe/Berlin</extracomment>
        <translation>时区</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <extracomment>Column: when the terms of service were accepted</extracomment>
        <translation>条款接受时间</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Column: which terms of service were accepted</extracomment>
        <translation>服务协议</translation>
    </message>
    <message>
        <source>Pricing group</source>
        <extracomment>Column: id of a group of prices</extracomment>
        <translation>定价组</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column
----------
Column: amount before fees
----------
Column: contested amount of money</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Column: id of a payment</extracomment>
        <translation>付款</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <extracomment>Column: amount of money</extracomment>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Column: yes or no: all of it went back</extracomment>
        <translation>已全额退款</translation>
    </message>
    <message>
        <source>Originating transaction</source>
        <extracomment>Column: id of the payment as the platform sees it</extracomment>
        <translation>原始交易</translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>Column: id of a payout that the fee is taken from</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Column: id of the application that takes the fee
----------
Column: id of the application that made it</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Balance transaction</source>
        <extracomment>Column: id of a movement on the balance</extracomment>
        <translation>余额交易</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Column: what the movement cost</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Column: amount after fees</extracomment>
        <translation>净额</translation>
    </message>
    <message>
        <source>Available on</source>
        <extracomment>Column: when the money can be paid out</extracomment>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Reporting category</source>
        <extracomment>Column: category in the provider&apos;s reports</extracomment>
        <translation>报告类别</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <extracomment>Column: rate of a currency conversion</extracomment>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: part of the balance
----------
Column: what a customer owes (positive) or has as credit (negative)</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>Column: number of single fees</extracomment>
        <translation>费用项数</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s first currency</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column: money that will be available, in the account&apos;s first currency</extracomment>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Available (2nd currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s second currency</extracomment>
        <translation>可用（第 2 币种）</translation>
    </message>
    <message>
        <source>Pending (2nd currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s second currency</extracomment>
        <translation>待结算（第 2 币种）</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Column: code of the first currency of a balance, like EUR
----------
Column: code of a currency, like EUR</extracomment>
        <translation>币种</translation>
    </message>
    <message>
        <source>Available (3rd currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s third currency</extracomment>
        <translation>可用（第 3 币种）</translation>
    </message>
    <message>
        <source>Pending (3rd currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s third currency</extracomment>
        <translation>待结算（第 3 币种）</translation>
    </message>
    <message>
        <source>Available (4th currency)</source>
        <extracomment>Column: money that can be paid out, in the account&apos;s fourth currency</extracomment>
        <translation>可用（第 4 币种）</translation>
    </message>
    <message>
        <source>Pending (4th currency)</source>
        <extracomment>Column: money that will be available, in the account&apos;s fourth currency</extracomment>
        <translation>待结算（第 4 币种）</translation>
    </message>
    <message>
        <source>Currencies</source>
        <extracomment>Column: number of currencies</extracomment>
        <translation>币种数</translation>
    </message>
    <message>
        <source>Instantly available</source>
        <extracomment>Column: money that can be paid out within minutes</extracomment>
        <translation>即时可用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Column: the platform&apos;s money kept back for negative balances of accounts</extracomment>
        <translation>Connect 准备金</translation>
    </message>
    <message>
        <source>Prefunded</source>
        <extracomment>Column: money set aside for refunds and disputes</extracomment>
        <translation>预存资金</translation>
    </message>
    <message>
        <source>Issuing</source>
        <extracomment>Column: money for issued cards</extracomment>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column: name of the person who paid
----------
Column: name of the customer, from the evidence</extracomment>
        <translation>客户</translation>
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
        <translation>方式</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>Column: brand of a payment card</extracomment>
        <translation>卡品牌</translation>
    </message>
    <message>
        <source>Last 4</source>
        <extracomment>Column: last four digits of a payment card
----------
Column: last four digits of a bank account or card</extracomment>
        <translation>末四位</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>Column: risk of fraud</extracomment>
        <translation>风险</translation>
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
        <translation>失败原因</translation>
    </message>
    <message>
        <source>API status</source>
        <extracomment>Column: state of a payment as the API has it, without refunds and disputes</extracomment>
        <translation>API 状态</translation>
    </message>
    <message>
        <source>Captured amount</source>
        <extracomment>Column: amount of money that was taken</extracomment>
        <translation>已捕获金额</translation>
    </message>
    <message>
        <source>Authorized amount</source>
        <extracomment>Column: amount of money that was put on hold</extracomment>
        <translation>已授权金额</translation>
    </message>
    <message>
        <source>Presented amount</source>
        <extracomment>Column: amount in the currency the customer saw</extracomment>
        <translation>展示金额</translation>
    </message>
    <message>
        <source>Presented currency</source>
        <extracomment>Column: the currency the customer saw</extracomment>
        <translation>展示币种</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Column: yes or no: the money was taken</extracomment>
        <translation>已捕获</translation>
    </message>
    <message>
        <source>Capture before</source>
        <extracomment>Column: until when money on hold can be taken</extracomment>
        <translation>捕获截止时间</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Column: yes or no</extracomment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Column: yes or no</extracomment>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Failure message</source>
        <extracomment>Column</extracomment>
        <translation>失败消息</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Column: id of a customer</extracomment>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <extracomment>Column: id of a payment intent</extracomment>
        <translation>付款意图</translation>
    </message>
    <message>
        <source>Payment method</source>
        <extracomment>Column: id of a way to pay that was kept</extracomment>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Failure balance transaction</source>
        <extracomment>Column: id of a movement on the balance</extracomment>
        <translation>失败余额交易</translation>
    </message>
    <message>
        <source>Application fee</source>
        <extracomment>Column: amount that the platform keeps of a payment
----------
Column: what the platform takes for an instant payout</extracomment>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Application fee ID</source>
        <extracomment>Column: id of an application fee</extracomment>
        <translation>平台费 ID</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Column: id of the account that a payment is passed on to
----------
Column: id of the account that gets the money</extracomment>
        <translation>目标账户</translation>
    </message>
    <message>
        <source>Transferred amount</source>
        <extracomment>Column: the part of a payment that is passed on</extracomment>
        <translation>转账金额</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Column: id of a transfer</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Source transfer</source>
        <extracomment>Column: id of the transfer that a payment comes from</extracomment>
        <translation>来源转账</translation>
    </message>
    <message>
        <source>Transfer group</source>
        <extracomment>Column: text that ties payments and transfers together</extracomment>
        <translation>转账组</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <extracomment>Column: id of the account a payment is made for</extracomment>
        <translation>代表账户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how the payment was decided
----------
Column: how a review of a payment ended</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome reason</source>
        <extracomment>Column: why a payment was decided so</extracomment>
        <translation>结果原因</translation>
    </message>
    <message>
        <source>Risk score</source>
        <extracomment>Column: from 0 to 100</extracomment>
        <translation>风险评分</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <extracomment>Column: id of the fraud rule that decided</extracomment>
        <translation>风险规则</translation>
    </message>
    <message>
        <source>Outcome message</source>
        <extracomment>Column: what the provider says to the seller</extracomment>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>Network status</source>
        <extracomment>Column: answer of the card network</extracomment>
        <translation>卡组织状态</translation>
    </message>
    <message>
        <source>Network decline code</source>
        <extracomment>Column: code of the card network</extracomment>
        <translation>卡组织拒绝码</translation>
    </message>
    <message>
        <source>Network advice code</source>
        <extracomment>Column: code of the card network</extracomment>
        <translation>卡组织建议码</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Column: what to do after a declined payment</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Fraud report by provider</source>
        <extracomment>Column: the provider reported fraud</extracomment>
        <translation>服务商欺诈举报</translation>
    </message>
    <message>
        <source>Fraud report by user</source>
        <extracomment>Column: the business reported fraud</extracomment>
        <translation>商家欺诈举报</translation>
    </message>
    <message>
        <source>Requested descriptor</source>
        <extracomment>Column: the text for the bank statement as it was asked for</extracomment>
        <translation>请求的描述符</translation>
    </message>
    <message>
        <source>Descriptor suffix</source>
        <extracomment>Column: end of the text on the bank statement</extracomment>
        <translation>描述符后缀</translation>
    </message>
    <message>
        <source>Receipt e-mail</source>
        <extracomment>Column: address for mails with receipts</extracomment>
        <translation>收据邮箱</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Column</extracomment>
        <translation>收据编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Column: telephone number of the person who paid
----------
Column: telephone number</extracomment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Billing country</source>
        <extracomment>Column: country of the person who paid</extracomment>
        <translation>账单国家/地区</translation>
    </message>
    <message>
        <source>Billing postal code</source>
        <extracomment>Column: postal code of the person who paid</extracomment>
        <translation>账单邮编</translation>
    </message>
    <message>
        <source>Card country</source>
        <extracomment>Column: country of the bank that issued the card</extracomment>
        <translation>发卡国家/地区</translation>
    </message>
    <message>
        <source>Card type</source>
        <extracomment>Column: credit or debit card</extracomment>
        <translation>卡类型</translation>
    </message>
    <message>
        <source>Card network</source>
        <extracomment>Column: network that carried the payment</extracomment>
        <translation>卡组织</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <extracomment>Column: month in which the card expires</extracomment>
        <translation>到期月份</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <extracomment>Column: year in which the card expires</extracomment>
        <translation>到期年份</translation>
    </message>
    <message>
        <source>Card fingerprint</source>
        <extracomment>Column: the same for all payments with one card</extracomment>
        <translation>卡指纹</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Column: Apple Pay, Google Pay</extracomment>
        <translation>钱包</translation>
    </message>
    <message>
        <source>CVC check</source>
        <extracomment>Column: check of the card&apos;s security code</extracomment>
        <translation>CVC 校验</translation>
    </message>
    <message>
        <source>Postal code check</source>
        <extracomment>Column: check of the postal code</extracomment>
        <translation>邮编校验</translation>
    </message>
    <message>
        <source>Street check</source>
        <extracomment>Column: check of the street</extracomment>
        <translation>街道地址校验</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <extracomment>Column: result of 3-D Secure</extracomment>
        <translation>3-D Secure 验证</translation>
    </message>
    <message>
        <source>SEPA last 4</source>
        <extracomment>Column: last four digits of a bank account</extracomment>
        <translation>SEPA 末四位</translation>
    </message>
    <message>
        <source>ACH last 4</source>
        <extracomment>Column: last four digits of a bank account</extracomment>
        <translation>ACH 末四位</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>Column: name of a bank</extracomment>
        <translation>银行</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: the identifier of an object, like ch_3Mf8</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column: the connected account that a row belongs to</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the object was created</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Business name</source>
        <extracomment>Column: name of a customer&apos;s business</extracomment>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <extracomment>Column: name of a customer as a person</extracomment>
        <translation>个人姓名</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Column: postal code of a customer
----------
Column: postal code of the address of who paid</extracomment>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <extracomment>Column: yes or no: the last invoice was not paid</extracomment>
        <translation>拖欠</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Column: tax status</extracomment>
        <translation>税务状态</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Column: languages a customer prefers</extracomment>
        <translation>首选语言</translation>
    </message>
    <message>
        <source>Invoice prefix</source>
        <extracomment>Column: first letters of the numbers of invoices</extracomment>
        <translation>发票前缀</translation>
    </message>
    <message>
        <source>Respond by</source>
        <extracomment>Column: until when evidence can be sent</extracomment>
        <translation>回应期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Column: yes or no: there is evidence, sent or not</extracomment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Submissions</source>
        <extracomment>Column: how often evidence was sent</extracomment>
        <translation>提交次数</translation>
    </message>
    <message>
        <source>Past due</source>
        <extracomment>Column: yes or no: it is too late to send evidence</extracomment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Refundable</source>
        <extracomment>Column: yes or no: a refund would end the dispute</extracomment>
        <translation>可退款</translation>
    </message>
    <message>
        <source>Case type</source>
        <extracomment>Column: kind of case</extracomment>
        <translation>案件类型</translation>
    </message>
    <message>
        <source>Network reason code</source>
        <extracomment>Column: reason code of the card network, like 10.4</extracomment>
        <translation>卡组织原因码</translation>
    </message>
    <message>
        <source>PayPal case</source>
        <extracomment>Column: number of a case at PayPal</extracomment>
        <translation>PayPal 案件编号</translation>
    </message>
    <message>
        <source>PayPal reason</source>
        <extracomment>Column: reason at PayPal</extracomment>
        <translation>PayPal 原因</translation>
    </message>
    <message>
        <source>Klarna reason</source>
        <extracomment>Column: reason at Klarna</extracomment>
        <translation>Klarna 原因</translation>
    </message>
    <message>
        <source>Amazon Pay type</source>
        <extracomment>Column: kind of dispute at Amazon Pay</extracomment>
        <translation>Amazon Pay 类型</translation>
    </message>
    <message>
        <source>Possible defences</source>
        <extracomment>Column: special defences that are possible</extracomment>
        <translation>可用抗辩</translation>
    </message>
    <message>
        <source>Compelling Evidence 3.0</source>
        <extracomment>Column: a defence of the card network Visa</extracomment>
        <translation>Visa 有力证据 3.0</translation>
    </message>
    <message>
        <source>Compelling Evidence lacks</source>
        <extracomment>Column: what a defence of the card network Visa still lacks</extracomment>
        <translation>有力证据所缺项</translation>
    </message>
    <message>
        <source>Visa compliance</source>
        <extracomment>Column: a case about the rules of Visa</extracomment>
        <translation>Visa 合规</translation>
    </message>
    <message>
        <source>Mastercard compliance</source>
        <extracomment>Column: a case about the rules of Mastercard</extracomment>
        <translation>Mastercard 合规</translation>
    </message>
    <message>
        <source>Balance movements</source>
        <extracomment>Column: number of movements on the balance</extracomment>
        <translation>余额变动数</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <extracomment>Column: kind of fraud</extracomment>
        <translation>欺诈类型</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: what happened, like charge.succeeded</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Column: id of the object that something happened to</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Object type</source>
        <extracomment>Column: kind of the object that something happened to</extracomment>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column: id of the request that caused it</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <extracomment>Column: key that makes a repeated request harmless</extracomment>
        <translation>幂等键</translation>
    </message>
    <message>
        <source>API version</source>
        <extracomment>Column: version of the API that an event is written in</extracomment>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Pending webhooks</source>
        <extracomment>Column: number of webhooks that have not got it yet</extracomment>
        <translation>待送达 Webhook 数</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>Column: yes or no: payouts in this currency go here</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Payout methods</source>
        <extracomment>Column: speeds of payouts that are possible</extracomment>
        <translation>提现方式</translation>
    </message>
    <message>
        <source>Account holder</source>
        <extracomment>Column: name of the person or company a bank account belongs to</extracomment>
        <translation>账户持有人</translation>
    </message>
    <message>
        <source>Holder type</source>
        <extracomment>Column: whose bank account it is</extracomment>
        <translation>持有人类型</translation>
    </message>
    <message>
        <source>Account type</source>
        <extracomment>Column: kind of bank account, like checking</extracomment>
        <translation>账户类型</translation>
    </message>
    <message>
        <source>Routing number</source>
        <extracomment>Column: number of a bank</extracomment>
        <translation>路由号码</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Column: the same for all entries of one bank account or card</extracomment>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Latest payment</source>
        <extracomment>Column: id of the last payment made for it</extracomment>
        <translation>最近付款</translation>
    </message>
    <message>
        <source>Received amount</source>
        <extracomment>Column: amount of money that came in</extracomment>
        <translation>已收金额</translation>
    </message>
    <message>
        <source>Capturable amount</source>
        <extracomment>Column: amount of money that is on hold</extracomment>
        <translation>可捕获金额</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Column: when the money is taken</extracomment>
        <translation>捕获方式</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Column: when it was canceled</extracomment>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Cancellation reason</source>
        <extracomment>Column</extracomment>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Error type</source>
        <extracomment>Column: kind of the last error</extracomment>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Column: code of the last error</extracomment>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Decline code</source>
        <extracomment>Column: why the bank declined</extracomment>
        <translation>拒绝码</translation>
    </message>
    <message>
        <source>Error message</source>
        <extracomment>Column</extracomment>
        <translation>错误消息</translation>
    </message>
    <message>
        <source>Next action</source>
        <extracomment>Column: what the customer must do</extracomment>
        <translation>下一步操作</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>Column: ways to pay that are offered</extracomment>
        <translation>可选支付方式</translation>
    </message>
    <message>
        <source>Future usage</source>
        <extracomment>Column: how a way to pay may be used again</extracomment>
        <translation>后续使用</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Column: id of a review for fraud</extracomment>
        <translation>审核</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>Column: when money reaches the bank</extracomment>
        <translation>到账时间</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Column: yes or no: made by the schedule</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Paid to</source>
        <extracomment>Column: id of a bank account or card</extracomment>
        <translation>提现至</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <extracomment>Column: whether the contents of a payout are known</extracomment>
        <translation>对账</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <extracomment>Column: number by which the bank finds a payout</extracomment>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <source>Trace status</source>
        <extracomment>Column: whether there is a trace ID</extracomment>
        <translation>追踪状态</translation>
    </message>
    <message>
        <source>Original payout</source>
        <extracomment>Column: id of the payout that this one reverses</extracomment>
        <translation>原提现</translation>
    </message>
    <message>
        <source>Reversing payout</source>
        <extracomment>Column: id of the payout that reverses this one</extracomment>
        <translation>反向提现</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Column: what a person is in a company: owner, director</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Verification</source>
        <extracomment>Column: state of a person&apos;s identity</extracomment>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Column: title of a person in a company</extracomment>
        <translation>职位</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>Column: share of a company that a person owns, in percent</extracomment>
        <translation>持股比例</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Column: country whose citizen a person is</extracomment>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Political exposure</source>
        <extracomment>Column: whether a person holds a public office</extracomment>
        <translation>政治公众身份</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>Column: yes or no: speaks for the company</extracomment>
        <translation>代表人</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: yes or no: owns a part of the company</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>Column: yes or no: sits on the board</extracomment>
        <translation>董事</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>Column: yes or no: leads the company</extracomment>
        <translation>高管</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <extracomment>Column: yes or no: acts for a person under age</extracomment>
        <translation>法定监护人</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <extracomment>Column: yes or no: allowed the representative to act</extracomment>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Verification details</source>
        <extracomment>Column: why verification failed</extracomment>
        <translation>验证详情</translation>
    </message>
    <message>
        <source>Document details</source>
        <extracomment>Column: why an identity document was not accepted</extracomment>
        <translation>证件详情</translation>
    </message>
    <message>
        <source>Pending reason</source>
        <extracomment>Column: why a refund waits</extracomment>
        <translation>待处理原因</translation>
    </message>
    <message>
        <source>Refund route</source>
        <extracomment>Column: how the refund reaches the card</extracomment>
        <translation>退款途径</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: number by which the customer&apos;s bank finds the refund</extracomment>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Reference status</source>
        <extracomment>Column: whether there is a reference number</extracomment>
        <translation>参考号状态</translation>
    </message>
    <message>
        <source>Reference type</source>
        <extracomment>Column: kind of reference number</extracomment>
        <translation>参考号类型</translation>
    </message>
    <message>
        <source>Instructions e-mail</source>
        <extracomment>Column: address for mails that ask for bank details</extracomment>
        <translation>说明邮件地址</translation>
    </message>
    <message>
        <source>Transfer reversal</source>
        <extracomment>Column: id of a reversed transfer</extracomment>
        <translation>转账撤销</translation>
    </message>
    <message>
        <source>Source transfer reversal</source>
        <extracomment>Column: id of a reversed transfer, on the side of the account</extracomment>
        <translation>来源转账撤销</translation>
    </message>
    <message>
        <source>Review asked for by</source>
        <extracomment>Column: who asked for a review of a payment</extracomment>
        <translation>审核发起方</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>Column: browser in which somebody paid</extracomment>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column: device on which somebody paid</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Operating system</source>
        <extracomment>Column: operating system on which somebody paid</extracomment>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: when the money can be used</extracomment>
        <translation>预计到账</translation>
    </message>
    <message>
        <source>Top-up started by</source>
        <extracomment>Column: who started a top-up</extracomment>
        <translation>充值发起方</translation>
    </message>
    <message>
        <source>Source payment</source>
        <extracomment>Column: id of the payment that the money comes from</extracomment>
        <translation>来源付款</translation>
    </message>
    <message>
        <source>Reversed amount</source>
        <extracomment>Column: amount of money that was taken back</extracomment>
        <translation>已撤销金额</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>Column: yes or no: all of it was taken back</extracomment>
        <translation>已全额撤销</translation>
    </message>
    <message>
        <source>Destination payment</source>
        <extracomment>Column: id of the payment that arrives at the account</extracomment>
        <translation>目标付款</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Accessible name of the list of columns</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>Button: show the columns that a table has before anybody chose</extracomment>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Going places</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands that go to another page</extracomment>
        <translation>导航</translation>
    </message>
    <message>
        <source>This table</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the whole table</extracomment>
        <translation>当前表格</translation>
    </message>
    <message>
        <source>This row</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the current row</extracomment>
        <translation>当前行</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>Heading in the list of keyboard shortcuts: commands for the window</extracomment>
        <translation>窗口</translation>
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
        <translation>付款退款</translation>
    </message>
    <message>
        <source>Answer disputes</source>
        <extracomment>What an owner may do</extracomment>
        <translation>回应争议</translation>
    </message>
    <message>
        <source>Capture payments</source>
        <extracomment>What an owner may do: take money that is on hold</extracomment>
        <translation>捕获付款</translation>
    </message>
    <message>
        <source>Handle payments taken on their behalf</source>
        <extracomment>What an owner may do: see and handle payments that the platform took in their name</extracomment>
        <translation>处理代其收取的付款</translation>
    </message>
    <message>
        <source>Let the provider answer disputes</source>
        <extracomment>What an owner may do: have the provider answer disputes by itself</extracomment>
        <translation>由服务商回应争议</translation>
    </message>
    <message>
        <source>Change the payout schedule</source>
        <extracomment>What an owner may do</extracomment>
        <translation>更改提现计划</translation>
    </message>
    <message>
        <source>Pay out by hand</source>
        <extracomment>What an owner may do</extracomment>
        <translation>手动提现</translation>
    </message>
    <message>
        <source>Pay out instantly</source>
        <extracomment>What an owner may do: get money within minutes</extracomment>
        <translation>即时提现</translation>
    </message>
    <message>
        <source>Change the bank account</source>
        <extracomment>What an owner may do</extracomment>
        <translation>更改银行账户</translation>
    </message>
    <message>
        <source>Sign in without the provider&apos;s own check</source>
        <extracomment>What an owner may do: sign in without the provider&apos;s own check of who they are</extracomment>
        <translation>登录时不经服务商身份验证</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>What an owner may see</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Their payments, refunds and customers.</source>
        <translation>其付款、退款和客户。</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>What an owner may see</extracomment>
        <translation>争议</translation>
    </message>
    <message>
        <source>What customers have objected to, and until when an answer is due.</source>
        <translation>客户提出的异议，以及回应期限。</translation>
    </message>
    <message>
        <source>Balance and payouts</source>
        <extracomment>What an owner may see</extracomment>
        <translation>余额与提现</translation>
    </message>
    <message>
        <source>Their balance, every movement on it, payouts and bank accounts.</source>
        <translation>其余额、各项余额变动、提现和银行账户。</translation>
    </message>
    <message>
        <source>Account details</source>
        <extracomment>What an owner may see</extracomment>
        <translation>账户详情</translation>
    </message>
    <message>
        <source>Business, people and bank accounts, and what information is still due.</source>
        <translation>企业、人员和银行账户，以及仍待提交的信息。</translation>
    </message>
    <message>
        <source>Sign-up forms</source>
        <extracomment>What an owner may do: hand in the information that is asked for when one begins</extracomment>
        <translation>入驻表单</translation>
    </message>
    <message>
        <source>Everything that is asked of them before they can take payments.</source>
        <translation>开始收款之前需要其提供的全部信息。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>What an owner may see: that information is due</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What information is due, without the people and bank accounts.</source>
        <translation>哪些信息待提交，不含人员和银行账户。</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in this system&apos;s key ring</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Keep it nowhere: ask at each start</source>
        <translation>不保存：每次启动时询问</translation>
    </message>
    <message>
        <source>Use this live secret key all the same</source>
        <translation>仍要使用此真实模式私钥</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: opens the platform whose key was tested</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>连接平台</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>A restricted key that may only read is enough for everything here.</source>
        <translation>只读的受限密钥即可满足此处的全部需要。</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Field: address of the API</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Leave empty for Stripe itself; or the address of a gateway or of a sandbox.</source>
        <translation>使用 Stripe 时请留空；否则填写网关或沙盒的地址。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <extracomment>Kind of file to open: %1 lists the endings</extracomment>
        <translation>证书 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of file to open: %1 is *, which stands for every name</extracomment>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Only for a server with a private certificate.</source>
        <translation>仅用于使用私有证书的服务器。</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>此配置的名称</translation>
    </message>
    <message>
        <source>Where the key rests</source>
        <translation>密钥保存位置</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page for the one before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Looking for a key ring …</source>
        <translation>正在查找密钥环…</translation>
    </message>
    <message>
        <source>The key ring answers. The key is never written to a file of Tributary.</source>
        <translation>密钥环可用。密钥绝不会写入 Tributary 的任何文件。</translation>
    </message>
    <message>
        <source>No key ring answers here, so the key cannot be kept safely. It is asked for at each start, or taken from the environment variable TRIBUTARY_API_KEY.</source>
        <translation>此处没有可用的密钥环，无法安全保存密钥。每次启动时将询问密钥，或从环境变量 TRIBUTARY_API_KEY 读取。</translation>
    </message>
    <message>
        <source>This is a live secret key.</source>
        <translation>这是真实模式的私钥。</translation>
    </message>
    <message>
        <source>It can do everything with real money. Make a restricted key in the provider&apos;s dashboard instead: it can be limited to reading.</source>
        <translation>它可以对真实资金执行任何操作。建议改在服务商的管理平台中创建受限密钥，可限制为只读。</translation>
    </message>
    <message>
        <source>Asking whose key this is …</source>
        <translation>正在查询此密钥的所属方…</translation>
    </message>
    <message>
        <source>This is the key of %1 (%2).</source>
        <extracomment>After a key was tested: %1 is the name of a platform, %2 its country</extracomment>
        <translation>此密钥属于 %1（%2）。</translation>
    </message>
    <message>
        <source>Live mode: real accounts and real money.</source>
        <translation>真实模式：真实账户，真实资金。</translation>
    </message>
    <message>
        <source>Test mode: no real money.</source>
        <translation>测试模式：不涉及真实资金。</translation>
    </message>
    <message>
        <source>It is the key of one connected account: you will see this account and nothing else.</source>
        <translation>这是单个 Connect 子账户的密钥：您只会看到此账户。</translation>
    </message>
</context>
<context>
    <name>ControllerShape</name>
    <message>
        <source>No Stripe Dashboard, everything is your platform’s</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>无 Stripe 管理平台，一切由您的平台负责</translation>
    </message>
    <message>
        <source>Your platform asks for all information, sets the price, and covers negative balances. The owner works with your platform only and accepts the terms there.</source>
        <translation>您的平台收集全部信息、制定价格并承担负余额。所有者只与您的平台打交道，并在您的平台上接受条款。</translation>
    </message>
    <message>
        <source>Express Dashboard</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller. Express is a product&apos;s name</extracomment>
        <translation>Express 管理平台</translation>
    </message>
    <message>
        <source>Stripe asks for the information on its own page and offers the owner a light dashboard for earnings and payouts. Your platform sets the price and covers negative balances.</source>
        <translation>Stripe 在其页面上收集信息，并为所有者提供查看收入和提现的精简版管理平台。您的平台制定价格并承担负余额。</translation>
    </message>
    <message>
        <source>Full Stripe Dashboard</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>完整版 Stripe 管理平台</translation>
    </message>
    <message>
        <source>The owner has a Stripe account of their own with the full dashboard and pays Stripe’s fees. Stripe asks for the information and covers negative balances.</source>
        <translation>所有者拥有自己的 Stripe 账户和完整版管理平台，并支付 Stripe 费用。Stripe 收集信息并承担负余额。</translation>
    </message>
    <message>
        <source>No Stripe Dashboard, the owner pays Stripe’s fees</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>无 Stripe 管理平台，由所有者支付 Stripe 费用</translation>
    </message>
    <message>
        <source>Your platform builds every page for the owner, who pays Stripe’s fees. Stripe asks for the information and covers negative balances.</source>
        <translation>所有者使用的每个页面均由您的平台搭建，Stripe 费用由所有者支付。Stripe 收集信息并承担负余额。</translation>
    </message>
    <message>
        <source>No Stripe Dashboard, your platform pays Stripe’s fees</source>
        <extracomment>Shape of a connected account: who owns the relationship with the seller</extracomment>
        <translation>无 Stripe 管理平台，由您的平台支付 Stripe 费用</translation>
    </message>
    <message>
        <source>Your platform builds every page for the owner and sets the price. Stripe asks for the information and covers negative balances.</source>
        <translation>所有者使用的每个页面均由您的平台搭建，价格也由您的平台制定。Stripe 收集信息并承担负余额。</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>Country</extracomment>
        <translation>阿拉伯联合酋长国</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>Country</extracomment>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>Country</extracomment>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>Country</extracomment>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>Country</extracomment>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>Country</extracomment>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Bank and branch code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Brazil
----------
The number that names a bank, in the form for a bank account in Japan
----------
The number that names a bank, in the form for a bank account in Singapore</extracomment>
        <translation>银行代码和分行代码</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>Country</extracomment>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Transit and institution number</source>
        <extracomment>The number that names a bank, in the form for a bank account in Canada</extracomment>
        <translation>分行号和机构号</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>Country</extracomment>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>Country</extracomment>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>Country</extracomment>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>Country</extracomment>
        <translation>德国</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>Country</extracomment>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>Country</extracomment>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>Country</extracomment>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>Country</extracomment>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>Country</extracomment>
        <translation>法国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>Country</extracomment>
        <translation>英国</translation>
    </message>
    <message>
        <source>Sort code</source>
        <extracomment>The number that names a bank, in the form for a bank account in United Kingdom</extracomment>
        <translation>银行清算代码 (Sort Code)</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>Country</extracomment>
        <translation>直布罗陀</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>Country</extracomment>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Country</extracomment>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Clearing and branch code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Hong Kong</extracomment>
        <translation>清算代码和分行代码</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>Country</extracomment>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>Country</extracomment>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>Country</extracomment>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Bank code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Indonesia
----------
The number that names a bank, in the form for a bank account in Thailand</extracomment>
        <translation>银行代码</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>Country</extracomment>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>Country</extracomment>
        <translation>印度</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>Country</extracomment>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>Country</extracomment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>Country</extracomment>
        <translation>列支敦士登</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>Country</extracomment>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>Country</extracomment>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>Country</extracomment>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>Country</extracomment>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>Country</extracomment>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>Country</extracomment>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <extracomment>The number that names a bank, in the form for a bank account in Malaysia</extracomment>
        <translation>SWIFT 代码</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>Country</extracomment>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>Country</extracomment>
        <translation>挪威</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>Country</extracomment>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>Country</extracomment>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>Country</extracomment>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>Country</extracomment>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>Country</extracomment>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>Country</extracomment>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>Country</extracomment>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>Country</extracomment>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>Country</extracomment>
        <translation>泰国</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>Country</extracomment>
        <translation>美国</translation>
    </message>
    <message>
        <source>Routing number</source>
        <extracomment>The number that names a bank, in the form for a bank account in United States</extracomment>
        <translation>路由号码</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: take the chosen file away again</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Handed in before</source>
        <translation>此前已提交</translation>
    </message>
    <message>
        <source>Drop the document here</source>
        <translation>将文件拖放到此处</translation>
    </message>
    <message>
        <source>or choose it with the button</source>
        <translation>或用按钮选择</translation>
    </message>
    <message>
        <source>Drop it here, or choose it with the button</source>
        <translation>拖放到此处，或用按钮选择</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button that chooses a file: %1 is the document (&quot;Identity document&quot;), %2 its side</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Accessible name of a button: %1 is a document</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <extracomment>Kind of file to open: %1 lists the endings</extracomment>
        <translation>证明文件 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of file to open: %1 is *, which stands for every name</extracomment>
        <translation>所有文件 (%1)</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>Please correct %Ln answer(s)</source>
        <extracomment>Heading above the links to what is wrong</extracomment>
        <translation>
            <numerusform>请更正 %Ln 处填写内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is a secret key of live mode, which can do everything with real money.</source>
        <translation>这是真实模式的私钥，可以对真实资金执行任何操作。</translation>
    </message>
    <message>
        <source>This key is of the other mode than this profile&apos;s data.</source>
        <translation>此密钥的模式与此配置的数据不一致。</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>操作在完成前已停止。</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>密钥被拒绝。</translation>
    </message>
    <message>
        <source>This key may not read or do that.</source>
        <translation>此密钥无权读取或执行该操作。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused: %1</source>
        <extracomment>%1 says what is wrong with it, in English</extracomment>
        <translation>服务器证书被拒绝：%1</translation>
    </message>
    <message>
        <source>Something answered at this address, but not the API that was expected.</source>
        <translation>此地址有响应，但不是预期的 API。</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Tributary waits and goes on by itself.</source>
        <translation>服务器要求减少请求。Tributary 将等待，然后自动继续。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>The server refused the request: %1</source>
        <extracomment>%1 is the reason, in the words of the server</extracomment>
        <translation>服务器拒绝了请求：%1</translation>
    </message>
    <message>
        <source>The server has a fault of its own.</source>
        <translation>服务器自身出现故障。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept.</source>
        <translation>磁盘已满：无法再保存任何内容。</translation>
    </message>
    <message>
        <source>The local cache is damaged.</source>
        <translation>本地缓存已损坏。</translation>
    </message>
    <message>
        <source>The local cache was written by a newer version of Tributary. Nothing was read or changed.</source>
        <translation>本地缓存由更新版本的 Tributary 写入。未读取或更改任何内容。</translation>
    </message>
    <message>
        <source>The local cache is in use by another window or command.</source>
        <translation>本地缓存正被另一个窗口或命令使用。</translation>
    </message>
    <message>
        <source>The local cache belongs to another account than this key. Nothing was changed.</source>
        <translation>本地缓存所属账户与此密钥不符。未更改任何内容。</translation>
    </message>
    <message>
        <source>The local cache could not be used: %1</source>
        <extracomment>%1 is the fault, in English</extracomment>
        <translation>无法使用本地缓存：%1</translation>
    </message>
    <message>
        <source>There is nothing by that id in the cache.</source>
        <translation>缓存中没有此 ID 对应的内容。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring is not there, locked, or refused.</source>
        <translation>系统密钥环不存在、已锁定或拒绝访问。</translation>
    </message>
    <message>
        <source>Make a restricted key that may only read, or insist where the key is entered.</source>
        <translation>请创建只读的受限密钥，或在输入密钥处确认仍要使用。</translation>
    </message>
    <message>
        <source>Make a profile of its own for this key.</source>
        <translation>请为此密钥单独创建一个配置。</translation>
    </message>
    <message>
        <source>Check that the key was copied whole and has not been rolled or deleted.</source>
        <translation>请检查密钥是否复制完整，以及是否已被轮换或删除。</translation>
    </message>
    <message>
        <source>Whoever made this restricted key can give it the permission.</source>
        <translation>创建此受限密钥的人可以为其授予该权限。</translation>
    </message>
    <message>
        <source>Check the connection. Everything already read stays here.</source>
        <translation>请检查网络连接。已读取的内容均会保留。</translation>
    </message>
    <message>
        <source>Do not go on unless you know this server. A private server needs its CA file.</source>
        <translation>除非您了解此服务器，否则请勿继续。私有服务器需要其 CA 文件。</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>请检查服务器地址。</translation>
    </message>
    <message>
        <source>Free some space; then start Tributary again.</source>
        <translation>请释放一些空间，然后重新启动 Tributary。</translation>
    </message>
    <message>
        <source>It can be deleted and read anew: what the backend knows is not lost.</source>
        <translation>可以将其删除并重新读取：后端已有的数据不会丢失。</translation>
    </message>
    <message>
        <source>Update Tributary, or choose another data folder.</source>
        <translation>请更新 Tributary，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Close the other window or end the other command first.</source>
        <translation>请先关闭另一个窗口，或结束另一个命令。</translation>
    </message>
    <message>
        <source>The key can be asked for at each start instead, or given in TRIBUTARY_API_KEY.</source>
        <translation>也可以在每次启动时询问密钥，或通过 TRIBUTARY_API_KEY 提供。</translation>
    </message>
    <message>
        <source>This sign-in is not good any more.</source>
        <translation>此登录凭据已失效。</translation>
    </message>
    <message>
        <source>This is not a sign-in file, or it cannot be read.</source>
        <translation>这不是登录文件，或文件无法读取。</translation>
    </message>
    <message>
        <source>This sign-in is for one account and no other.</source>
        <translation>此登录凭据仅适用于一个账户。</translation>
    </message>
    <message>
        <source>Ask your platform for a new sign-in file.</source>
        <translation>请向您的平台索取新的登录文件。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” ends with none of .csv, .json and .xlsx.</source>
        <extracomment>%1 is the name of a file that was chosen to export to</extracomment>
        <translation>“%1”的扩展名不是 .csv、.json 或 .xlsx。</translation>
    </message>
    <message>
        <source>A spreadsheet has room for %1 rows; write .csv or .json instead.</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>电子表格最多容纳 %1 行；请改为写入 .csv 或 .json。</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Money</source>
        <extracomment>Heading of a group of fields: amounts</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Heading of a group of fields: whatever is neither an amount, a time nor an id</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Heading of a group of fields: dates and times</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ids and connections</source>
        <extracomment>Heading of a group of fields: ids of this and of connected objects</extracomment>
        <translation>ID 与关联</translation>
    </message>
    <message>
        <source>Copy this id</source>
        <translation>复制此 ID</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Tooltip of a link: %1 is the id of what it opens</extracomment>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>None</source>
        <extracomment>On the home page instead of an amount: there were no payments, refunds or the like</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more amount(s)</source>
        <extracomment>Below the amounts of a figure: %n are not shown, in other currencies</extracomment>
        <translation>
            <numerusform>另有 %Ln 项金额</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <extracomment>A filter is wrong: %1 was typed as the name of a field, %2 is the name of a table in the API, like charges</extracomment>
        <translation>%2 中没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2; the nearest one is “%3”.</source>
        <extracomment>The same; %3 is the field that was probably meant</extracomment>
        <translation>%2 中没有字段“%1”，最接近的是“%3”。</translation>
    </message>
    <message>
        <source>The name “%1” can mean several fields of %2: %3.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a table in the API, %3 lists names of fields</extracomment>
        <translation>名称“%1”可指 %2 的多个字段：%3。</translation>
    </message>
    <message>
        <source>A range or a day cannot be left out with “-”; ask for what comes before it (%1:&lt;…) or after it (%1:&gt;…).</source>
        <extracomment>A filter is wrong: %1 is the name of a field; what is in the brackets is typed like that</extracomment>
        <translation>不能用“-”排除范围或日期；请改为查询其之前（%1:&lt;…）或之后（%1:&gt;…）的内容。</translation>
    </message>
    <message>
        <source>“%1” is not an amount for %2: write major units with a point and at most three decimals, like 12.50, &gt;12.50 or 10..20.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>“%1”不是 %2 的有效金额：请按主货币单位填写，使用小数点，最多三位小数，如 12.50、&gt;12.50 或 10..20。</translation>
    </message>
    <message>
        <source>“%1” is not a number for %2: write it like 3, &gt;3 or 1..5.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>“%1”不是 %2 的有效数字：请按 3、&gt;3 或 1..5 的格式填写。</translation>
    </message>
    <message>
        <source>The range %1 is empty: its first number is the larger one.</source>
        <extracomment>A filter is wrong: %1 is a range of numbers like 5..1</extracomment>
        <translation>范围 %1 为空：第一个数字较大。</translation>
    </message>
    <message>
        <source>“%1” is not a time for %2: write a date like 2026-01-31, a range like 2026-01-01..2026-01-31, or a length like &lt;7d (min, h, d, w, y).</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are</extracomment>
        <translation>“%1”不是 %2 的有效时间：请填写日期（如 2026-01-31）、范围（如 2026-01-01..2026-01-31）或时长（如 &lt;7d，单位 min、h、d、w、y）。</translation>
    </message>
    <message>
        <source>The range %1 is empty: it ends before it begins.</source>
        <extracomment>A filter is wrong: %1 is a range of dates</extracomment>
        <translation>范围 %1 为空：结束早于开始。</translation>
    </message>
    <message>
        <source>%1 is text and has no smaller or larger; write %1:value.</source>
        <extracomment>A filter is wrong: %1 is the name of a field</extracomment>
        <translation>%1 是文本，不能比较大小；请填写 %1:value。</translation>
    </message>
    <message>
        <source>“%1” is no word of %2 but of another field: %3.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field, %3 a filter that would work</extracomment>
        <translation>“%1”不是 %2 的取值，而属于其他字段：%3。</translation>
    </message>
    <message>
        <source>“%1” is no word of %2; the nearest is %3. (%2:=%1 asks for it all the same.)</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field, %3 the word that was probably meant</extracomment>
        <translation>“%1”不是 %2 的取值，最接近的是 %3。（如仍要查询，请用 %2:=%1。）</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write %2:yes or %2:no.</source>
        <extracomment>A filter is wrong: %1 was typed, %2 is the name of a field; &quot;yes&quot; and &quot;no&quot; are typed in English</extracomment>
        <translation>“%1”既不是 yes 也不是 no；请填写 %2:yes 或 %2:no。</translation>
    </message>
    <message>
        <source>%1 is a list of single words; ask for one of them, or for a part with %1:~part.</source>
        <extracomment>A filter is wrong: %1 is the name of a field</extracomment>
        <translation>%1 是由单个词组成的列表；请查询其中一个词，或用 %1:~part 查询部分内容。</translation>
    </message>
    <message>
        <source>“%1” is not an account; write account:acct_… or account:platform.</source>
        <extracomment>A filter is wrong: %1 was typed; &quot;account:acct_…&quot; and &quot;account:platform&quot; are typed like that</extracomment>
        <translation>“%1”不是账户；请填写 account:acct_… 或 account:platform。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter: words, or a field and a value such as %1</source>
        <extracomment>In an empty filter line; the words after &quot;try&quot; are the filter language and stay as they are</extracomment>
        <translation>筛选：输入文字，或字段和值，例如 %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Accessible name of the line that filters a table</extracomment>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Yes</source>
        <extracomment>A flag that is set</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A flag that is not set</extracomment>
        <translation>否</translation>
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
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A length of time in minutes, short</extracomment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A length of time in hours, short</extracomment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A length of time</extracomment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A time: less than a minute away</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>A time that is over: %1 is a length of time like &quot;6 min&quot;</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A time that will come: %1 is a length of time like &quot;3 days&quot;</extracomment>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>GoBox</name>
    <message>
        <source>Go to an id, a page or a command</source>
        <translation>转到 ID、页面或命令</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Offer in the go-to box: %1 is an id</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Look in %1 for %2</source>
        <extracomment>Offer in the go-to box: look for words (%2) in a table (%1)</extracomment>
        <translation>在“%1”中查找“%2”</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give the owner access</source>
        <extracomment>Title of a dialog: let the owner of an account into this program</extracomment>
        <translation>授予所有者访问权限</translation>
    </message>
    <message>
        <source>The owner gets a file with which Tributary shows them their own account and nothing else. It works for about an hour. What is not ticked stays closed.</source>
        <translation>所有者将获得一个文件，Tributary 凭此文件只向其显示其自己的账户。有效期约一小时。未勾选的内容不予开放。</translation>
    </message>
    <message>
        <source>Save sign-in file …</source>
        <extracomment>Button: write an owner&apos;s sign-in to a file</extracomment>
        <translation>保存登录文件…</translation>
    </message>
    <message>
        <source>Save sign-in file</source>
        <translation>保存登录文件</translation>
    </message>
    <message>
        <source>Sign-in file (%1)</source>
        <extracomment>Kind of files in a dialog: %1 is a pattern of file names</extracomment>
        <translation>登录文件 (%1)</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <extracomment>%1 is the name of a file that would be written</extracomment>
        <translation>%1 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>Saved to %1. It works until %2. Whoever has this file can see what you ticked: give it to the owner only.</source>
        <extracomment>After an owner&apos;s sign-in was written: %1 is a file, %2 a date and time</extracomment>
        <translation>已保存到 %1，有效期至 %2。持有此文件的任何人都能看到您勾选的内容：请只交给所有者。</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Where the owner comes back to</source>
        <translation>所有者的返回页面</translation>
    </message>
    <message>
        <source>A page of your platform&apos;s own site. The owner&apos;s browser goes there when they are done or want to stop.</source>
        <translation>您平台网站上的一个页面。所有者完成或中途退出时，其浏览器会转到该页面。</translation>
    </message>
    <message>
        <source>A link opens once, works for a few minutes, and leads into the owner&apos;s data. Do not mail or text it: open it for an owner who is here, or hand it over inside your platform&apos;s own pages.</source>
        <translation>链接只能打开一次，几分钟内有效，并会进入所有者的数据。请勿通过邮件或短信发送：请为在场的所有者打开，或在您平台自己的页面内交给其使用。</translation>
    </message>
    <message>
        <source>The browser could not be started. Copy the link instead.</source>
        <translation>无法启动浏览器。请改为复制链接。</translation>
    </message>
    <message>
        <source>The link was copied. It opens once.</source>
        <translation>链接已复制。只能打开一次。</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>在服务商页面上</translation>
    </message>
    <message>
        <source>For an account of this kind the provider asks the owner itself, in the owner&apos;s browser.</source>
        <translation>对于此类账户，服务商会在所有者的浏览器中直接向其收集信息。</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: ask the provider whether the owner has finished</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>The owner has filled in everything.</source>
        <translation>所有者已填写全部内容。</translation>
    </message>
    <message>
        <source>The owner has not finished yet. This page looks by itself while it is open.</source>
        <translation>所有者尚未完成。此页面打开期间会自动检查。</translation>
    </message>
    <message>
        <source>Where the owner comes back to: enter the address of a page, with https:// in front.</source>
        <translation>所有者的返回页面：请输入以 https:// 开头的页面地址。</translation>
    </message>
    <message>
        <source>The link is ready. It works for another %1.</source>
        <extracomment>A link: %1 is the time that is left, minutes and seconds</extracomment>
        <translation>链接已就绪，剩余有效时间 %1。</translation>
    </message>
    <message>
        <source>The link was opened in the browser. It does not open twice.</source>
        <translation>链接已在浏览器中打开，无法再次打开。</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>链接已过期。</translation>
    </message>
    <message>
        <source>Create a new link</source>
        <extracomment>Button: asks the provider for a link</extracomment>
        <translation>创建新链接</translation>
    </message>
    <message>
        <source>Create a link</source>
        <translation>创建链接</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Platform</source>
        <extracomment>On the home page, in place of an account&apos;s name: the row is the platform&apos;s own</extracomment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Sync has a problem</source>
        <extracomment>Card on the home page: something keeps the data from being up to date</extracomment>
        <translation>同步出现问题</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有待处理事项</translation>
    </message>
    <message>
        <source>No dispute to answer, no restricted account, no failed payout.</source>
        <translation>没有待回应的争议、受限账户或失败的提现。</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Heading on the home page above sums of the last thirty days</extracomment>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Gross volume by day, four weeks</source>
        <extracomment>Heading of the chart on the home page</extracomment>
        <translation>近四周每日总交易额</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <extracomment>Accessible name of the list in which the chart&apos;s currency is chosen</extracomment>
        <translation>图表币种</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Title of the first page</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Onboardings not finished</source>
        <extracomment>Card on the home page: accounts whose onboarding was left before its end</extracomment>
        <translation>未完成的入驻</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>尚未创建</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>Accessible name of the pane that shows one row as a whole</extracomment>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何行</translation>
    </message>
    <message>
        <source>Select a row to see it whole.</source>
        <translation>选择一行以查看完整内容。</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Tab of the inspector: the fields of a row</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <extracomment>Tab of the inspector: the object as the API sent it</extracomment>
        <translation>原始 JSON</translation>
    </message>
    <message>
        <source>Views of this row</source>
        <translation>此行的视图</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭详情面板</translation>
    </message>
    <message>
        <source>Fields of this row</source>
        <translation>此行的字段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Button in the inspector: %1 is a kind of object (&quot;Refunds&quot;), %2 how many there are</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Copy the path of this line</source>
        <translation>复制此行的路径</translation>
    </message>
    <message>
        <source>Copy the whole object</source>
        <translation>复制整个对象</translation>
    </message>
    <message>
        <source>Find in this object</source>
        <translation>在此对象中查找</translation>
    </message>
    <message>
        <source>The object as the API sent it</source>
        <extracomment>Accessible name of the viewer of the object as the API sent it</extracomment>
        <translation>API 返回的对象</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 cannot be read: %2 The texts from before are shown.</source>
        <extracomment>A file of translations, %1, cannot be read; %2 is the reason, in English</extracomment>
        <translation>无法读取 %1：%2 继续显示之前的文本。</translation>
    </message>
    <message>
        <source>%1 is broken in line %2, column %3: %4 The texts from before are shown.</source>
        <extracomment>A file of translations, %1, is broken in line %2, column %3; %4 is the reason, in English</extracomment>
        <translation>%1 第 %2 行第 %3 列有错误：%4 继续显示之前的文本。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Other profiles</source>
        <translation>其他配置</translation>
    </message>
    <message>
        <source>%1 – %2 (%3) – Tributary</source>
        <extracomment>Title of the window: %1 is the page, %2 the platform, %3 SANDBOX, TEST or LIVE</extracomment>
        <translation>%1 – %2 (%3) – Tributary</translation>
    </message>
    <message>
        <source>The texts come from %1; all are finished.</source>
        <extracomment>Banner for translators: every text of the file %1 is translated</extracomment>
        <translation>文本来自 %1；全部已完成。</translation>
    </message>
    <message numerus="yes">
        <source>The texts come from %1; %Ln text(s) are not finished.</source>
        <extracomment>Banner for translators: %Ln texts of the file %1 are not translated</extracomment>
        <translation>
            <numerusform>文本来自 %1；还有 %Ln 条未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a sign-in file</source>
        <translation>打开登录文件</translation>
    </message>
    <message>
        <source>Sign-in file (%1)</source>
        <extracomment>Kind of files in a dialog: %1 is a pattern of file names</extracomment>
        <translation>登录文件 (%1)</translation>
    </message>
    <message>
        <source>View as owner: %2 – %1 – Tributary</source>
        <extracomment>Title of the window while staff looks at an account as its owner: %1 is the page, %2 the account&apos;s name</extracomment>
        <translation>以所有者身份查看：%2 – %1 – Tributary</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>SANDBOX</source>
        <extracomment>Plate in the window: the data is invented, nothing is connected</extracomment>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>TEST</source>
        <extracomment>Plate in the window: the platform&apos;s test data</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Plate in the window: real money</extracomment>
        <translation>真实</translation>
    </message>
    <message>
        <source>Invented data on this computer. Nothing here is real.</source>
        <translation>本机上的虚构数据，并非真实内容。</translation>
    </message>
    <message>
        <source>The platform&apos;s test data. No real money moves.</source>
        <translation>平台的测试数据，不涉及真实资金流动。</translation>
    </message>
    <message>
        <source>Real accounts and real money.</source>
        <translation>真实账户，真实资金。</translation>
    </message>
</context>
<context>
    <name>NewAccountPage</name>
    <message>
        <source>Who does what</source>
        <translation>职责分工</translation>
    </message>
    <message>
        <source>This is settled with the account and cannot be changed later.</source>
        <translation>此项随账户一并确定，日后无法更改。</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>所在地与主体</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of a form: the country of a new account</extracomment>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Type of business</source>
        <translation>企业类型</translation>
    </message>
    <message>
        <source>What the account is to be able to do</source>
        <translation>账户所需功能</translation>
    </message>
    <message>
        <source>More can be asked for later.</source>
        <translation>日后可申请更多功能。</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>Nothing is sent before you create the account. After that you are asked only what it still needs.</source>
        <translation>创建账户之前不会发送任何内容。创建之后，只会询问账户仍需的信息。</translation>
    </message>
    <message>
        <source>Create the account</source>
        <extracomment>Button of the first page of the wizard</extracomment>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>To be asked later</source>
        <translation>稍后再填</translation>
    </message>
    <message>
        <source>Country: choose one of the list.</source>
        <translation>国家/地区：请从列表中选择。</translation>
    </message>
    <message>
        <source>Country: choose where the account&apos;s owner is established.</source>
        <translation>国家/地区：请选择账户所有者的注册地。</translation>
    </message>
    <message>
        <source>Without a dashboard the account has to be able to do something: choose at least one.</source>
        <translation>没有管理平台的账户必须具备功能：请至少选择一项。</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Onboard an account …</source>
        <translation>入驻新账户…</translation>
    </message>
    <message>
        <source>Continue onboarding …</source>
        <translation>继续入驻…</translation>
    </message>
    <message>
        <source>Connect to the server to onboard accounts. What was begun is kept.</source>
        <translation>连接服务器后才能办理账户入驻。已开始的内容会保留。</translation>
    </message>
    <message>
        <source>Begun here</source>
        <extracomment>Heading above onboardings that were left before they were finished</extracomment>
        <translation>在此开始的入驻</translation>
    </message>
    <message>
        <source>Accounts that do not work yet</source>
        <translation>尚不可用的账户</translation>
    </message>
    <message>
        <source>Every account works</source>
        <translation>所有账户均可用</translation>
    </message>
    <message>
        <source>No connected account waits for information.</source>
        <translation>没有等待提供信息的 Connect 子账户。</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <extracomment>Name of the page for accounts on their way to being enabled</extracomment>
        <translation>入驻</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <extracomment>Title of the window: %1 is the account that is being onboarded</extracomment>
        <translation>%1 的入驻</translation>
    </message>
    <message>
        <source>Connect to the server first.</source>
        <translation>请先连接服务器。</translation>
    </message>
    <message>
        <source>What you answered is kept: continue under Onboarding at any time. Identity and account numbers are asked for again.</source>
        <translation>已填写的内容会保留：可随时在“入驻”中继续。身份证件号码和账号需重新填写。</translation>
    </message>
    <message>
        <source>An account that is not created yet</source>
        <translation>尚未创建的账户</translation>
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
        <translation>上次更改：%1</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: throw away what was begun</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <extracomment>Accessible name of a button: %1 is an account</extracomment>
        <translation>放弃 %1</translation>
    </message>
    <message>
        <source>Throws away what was answered here and not sent. The account itself stays.</source>
        <translation>丢弃在此填写但未发送的内容。账户本身保留。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: go on with what was begun</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>Accessible name of a button: %1 is an account</extracomment>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Reading the account …</source>
        <translation>正在读取账户…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Disputes due within 72 hours</source>
        <extracomment>Home: disputes whose answer is due within three days</extracomment>
        <translation>72 小时内到期的争议</translation>
    </message>
    <message>
        <source>Disputes to answer</source>
        <extracomment>Home: disputes that wait for an answer</extracomment>
        <translation>待回应的争议</translation>
    </message>
    <message>
        <source>Inquiries to answer</source>
        <extracomment>Home: a bank asks about a payment before it becomes a dispute</extracomment>
        <translation>待回应的问询</translation>
    </message>
    <message>
        <source>Restricted accounts</source>
        <extracomment>Home: accounts that cannot take payments or get payouts</extracomment>
        <translation>受限账户</translation>
    </message>
    <message>
        <source>Accounts restricted soon</source>
        <extracomment>Home: accounts that will be restricted unless information is given</extracomment>
        <translation>即将受限的账户</translation>
    </message>
    <message>
        <source>Failed payouts, last 30 days</source>
        <extracomment>Home: payouts of the last thirty days that did not arrive</extracomment>
        <translation>近 30 天失败的提现</translation>
    </message>
    <message>
        <source>Negative balances</source>
        <extracomment>Home: accounts that owe money</extracomment>
        <translation>负余额</translation>
    </message>
    <message>
        <source>Fraud warnings to act on</source>
        <extracomment>Home: a bank reported a payment as fraudulent and it can still be refunded</extracomment>
        <translation>待处理的欺诈警告</translation>
    </message>
    <message>
        <source>Gross volume</source>
        <extracomment>Home: sum of successful payments before refunds, of the last thirty days</extracomment>
        <translation>总交易额</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Home: sum of refunds of the last thirty days</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Application fees</source>
        <extracomment>Home: sum of the platform&apos;s fees of the last thirty days</extracomment>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <extracomment>Home: sum of disputed amounts of the last thirty days</extracomment>
        <translation>争议金额</translation>
    </message>
</context>
<context>
    <name>OwnerHomePage</name>
    <message>
        <source>Overdue</source>
        <extracomment>Beside something an owner has to do: the date is over</extracomment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>By %1 · %2</source>
        <extracomment>Beside something an owner has to do: %1 is a date, %2 how far away (&quot;in 3 days&quot;)</extracomment>
        <translation>截止 %1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Beside something an owner has to do: it is asked for now, without a date</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Beside something an owner has to do: one day, there is no date</extracomment>
        <translation>日后</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Beside something an owner gave: the provider looks at it</extracomment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Arrival %1</source>
        <extracomment>On the first page of an owner: %1 is the day on which a payout reaches the bank</extracomment>
        <translation>%1 到账</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>Payouts are switched off.</source>
        <translation>提现已停用。</translation>
    </message>
    <message>
        <source>Payouts are switched off: %1.</source>
        <extracomment>Why an owner gets no payout: %1 is the reason, &quot;Information is overdue&quot;</extracomment>
        <translation>提现已停用：%1。</translation>
    </message>
    <message>
        <source>There is no bank account that money could be paid to.</source>
        <translation>没有可供提现的银行账户。</translation>
    </message>
    <message>
        <source>The balance is below zero. What comes in covers that first.</source>
        <translation>余额为负。进账将首先用于抵补。</translation>
    </message>
    <message>
        <source>Everything is still pending. The first of it can be paid out on %1.</source>
        <extracomment>Why an owner gets no payout: %1 is a date</extracomment>
        <translation>全部款项仍待结算。最早可于 %1 提现。</translation>
    </message>
    <message>
        <source>Everything is still pending.</source>
        <translation>全部款项仍待结算。</translation>
    </message>
    <message>
        <source>There is nothing to pay out at the moment.</source>
        <translation>目前没有可提现的款项。</translation>
    </message>
    <message>
        <source>Payouts are made by hand, not by a schedule.</source>
        <translation>提现为手动操作，不按计划进行。</translation>
    </message>
    <message>
        <source>The next payout is made by the schedule.</source>
        <translation>下次提现按计划进行。</translation>
    </message>
    <message>
        <source>The next payout is made by the schedule: %1.</source>
        <extracomment>%1 is how often payouts are made: &quot;Daily&quot;</extracomment>
        <translation>下次提现按计划进行：%1。</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Heading on the first page of an owner: their money</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Next payout</source>
        <extracomment>Heading on the first page of an owner</extracomment>
        <translation>下次提现</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading on the first page of an owner: information that they have to give</extracomment>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Title of the first page</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Accessible name of an amount: what can be paid out</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>available · %1 pending</source>
        <extracomment>Below the available balance: %1 is an amount that is not available yet</extracomment>
        <translation>可用 · 待结算 %1</translation>
    </message>
    <message>
        <source>Arrives on %1 · %2</source>
        <extracomment>Below the amount of the next payout: %1 is a date, %2 how far away (&quot;in 3 days&quot;)</extracomment>
        <translation>%1 到账 · %2</translation>
    </message>
    <message>
        <source>Nothing is asked of you.</source>
        <translation>您无需提供任何信息。</translation>
    </message>
    <message>
        <source>Nothing is asked of you now.</source>
        <translation>您目前无需提供任何信息。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Below a list of things to do: so many more are not shown</extracomment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to arrive on %1 · %2</source>
        <extracomment>Below the amount of a payout that should be there already: %1 is a date, %2 how long ago (&quot;3 days ago&quot;)</extracomment>
        <translation>原定于 %1 到账 · %2</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>Representative</source>
        <extracomment>What somebody is to a company: acts for it</extracomment>
        <translation>代表人</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What somebody is to a company: owns a part of it</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>What somebody is to a company: sits on its board</extracomment>
        <translation>董事</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>What somebody is to a company: manages it</extracomment>
        <translation>高管</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: change what is known about a person</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Accessible name of a button: %1 is a person</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a person off the list</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Accessible name of a button: %1 is a person</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <extracomment>Beside the name of a person: how many questions about them are open</extracomment>
        <translation>
            <numerusform>缺少 %Ln 项填写内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Beside a person: everything is answered</extracomment>
        <translation>已填完</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a person&apos;s name: %1 is what they are to the company, %2 how much is still to be answered</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>添加所有者</translation>
    </message>
    <message>
        <source>Add a director</source>
        <translation>添加董事</translation>
    </message>
    <message>
        <source>Add an executive</source>
        <translation>添加高管</translation>
    </message>
    <message>
        <source>Add the representative</source>
        <translation>添加代表人</translation>
    </message>
    <message>
        <source>%1 is this too: %2</source>
        <extracomment>Button: %1 is somebody who is listed already, %2 what they are besides (&quot;Owner&quot;)</extracomment>
        <translation>%1 同时也是：%2</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新人员</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Owns a quarter or more of the business</source>
        <translation>持有企业 25% 或以上股份</translation>
    </message>
    <message>
        <source>Is a director of the business</source>
        <translation>是企业的董事</translation>
    </message>
    <message>
        <source>Manages the business</source>
        <translation>管理企业</translation>
    </message>
    <message>
        <source>Acts for the business</source>
        <translation>代表企业行事</translation>
    </message>
    <message>
        <source>Share of ownership in per cent</source>
        <translation>持股比例（百分比）</translation>
    </message>
    <message>
        <source>Names and dates have to be those of an official document. Identity numbers are sent and not kept here.</source>
        <translation>姓名和日期必须与官方证件一致。身份证件号码只发送，不在此保存。</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>“%1” cannot be the name of a profile: use letters, digits, -, _, . and spaces.</source>
        <extracomment>%1 was typed as the name of a profile</extracomment>
        <translation>“%1”不能用作配置名称：请使用字母、数字、-、_、. 和空格。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <extracomment>%1 is the name of a profile that was asked for</extracomment>
        <translation>没有名为“%1”的配置。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>Accessible name of the list of pages at the window&apos;s side</extracomment>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a card on the first page: go to the whole table</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Type of business</source>
        <extracomment>What is asked of a new account: an individual, a company, ...</extracomment>
        <translation>企业类型</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>What is asked of a new account: its line of business</extracomment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Choose what comes closest to what is sold.</source>
        <translation>请选择与所售商品或服务最接近的一项。</translation>
    </message>
    <message>
        <source>Name that customers know</source>
        <translation>客户熟知的名称</translation>
    </message>
    <message>
        <source>Shown on receipts; it may differ from the legal name.</source>
        <translation>显示在收据上，可与法定名称不同。</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>What is asked of a new account: the address of its website</extracomment>
        <translation>网站</translation>
    </message>
    <message>
        <source>Where customers find what is sold. Without a website, describe it instead.</source>
        <translation>客户可找到所售商品或服务的地方。如没有网站，请改为描述所售商品或服务。</translation>
    </message>
    <message>
        <source>Description of what is sold</source>
        <translation>所售商品或服务的描述</translation>
    </message>
    <message>
        <source>At least ten characters: what is sold, to whom, and when customers pay.</source>
        <translation>至少十个字符：售卖什么、卖给谁、客户何时付款。</translation>
    </message>
    <message>
        <source>Support telephone number</source>
        <translation>客服电话号码</translation>
    </message>
    <message>
        <source>Support e-mail address</source>
        <translation>客服邮箱地址</translation>
    </message>
    <message>
        <source>Support website</source>
        <translation>客服网站</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Page on the Specified Commercial Transactions Act</source>
        <translation>《特定商业交易法》公示页面</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>账户邮箱地址</translation>
    </message>
    <message>
        <source>Statement descriptor</source>
        <translation>账单描述符</translation>
    </message>
    <message>
        <source>What customers read on their bank statement: 5 to 22 Latin characters.</source>
        <translation>客户在银行账单上看到的文字：5 至 22 个拉丁字符。</translation>
    </message>
    <message>
        <source>Short statement descriptor</source>
        <translation>短账单描述符</translation>
    </message>
    <message>
        <source>Stands before the changing part on a bank statement: 2 to 10 Latin characters.</source>
        <translation>在银行账单上位于可变部分之前：2 至 10 个拉丁字符。</translation>
    </message>
    <message>
        <source>Statement descriptor (kana)</source>
        <translation>账单描述符（假名）</translation>
    </message>
    <message>
        <source>Statement descriptor (kanji)</source>
        <translation>账单描述符（汉字）</translation>
    </message>
    <message>
        <source>Bank account for payouts</source>
        <translation>提现银行账户</translation>
    </message>
    <message>
        <source>Payouts go here. The number is sent to the provider and is not kept on this computer.</source>
        <translation>提现将转入此账户。账号会发送给服务商，不保存在本机。</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>服务条款</translation>
    </message>
    <message>
        <source>The owner accepts the provider’s terms. The time and the network address are sent along.</source>
        <translation>所有者接受服务商的条款。接受时间和网络地址会一并发送。</translation>
    </message>
    <message>
        <source>Proof that the bank account is theirs</source>
        <translation>银行账户归属证明</translation>
    </message>
    <message>
        <source>A bank statement or a letter of the bank that shows the name and the number.</source>
        <translation>显示户名和账号的银行对账单或银行函件。</translation>
    </message>
    <message>
        <source>Licence of the company</source>
        <translation>公司执照</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>公司章程大纲</translation>
    </message>
    <message>
        <source>Ministerial decree</source>
        <translation>部长令</translation>
    </message>
    <message>
        <source>Proof of the company’s registration</source>
        <translation>公司注册证明</translation>
    </message>
    <message>
        <source>Proof of the tax number</source>
        <translation>税号证明</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>地址证明</translation>
    </message>
    <message>
        <source>Proof that the business exists</source>
        <translation>企业存续证明</translation>
    </message>
    <message>
        <source>Proof of registration</source>
        <translation>注册证明</translation>
    </message>
    <message>
        <source>Proof of who owns the business</source>
        <translation>企业所有权证明</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>Exactly as it is registered.</source>
        <translation>须与注册信息完全一致。</translation>
    </message>
    <message>
        <source>Legal name (kana)</source>
        <translation>法定名称（假名）</translation>
    </message>
    <message>
        <source>Legal name (kanji)</source>
        <translation>法定名称（汉字）</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Court of registration</source>
        <translation>登记法院</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>增值税号</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册号</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Export licence number</source>
        <translation>出口许可证号</translation>
    </message>
    <message>
        <source>Purpose code of exports</source>
        <translation>出口用途代码</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Why no owners are listed</source>
        <translation>未列出所有者的原因</translation>
    </message>
    <message>
        <source>All owners are listed</source>
        <translation>所有者已全部列出</translation>
    </message>
    <message>
        <source>Everybody who owns a quarter or more of the business.</source>
        <translation>持有企业 25% 或以上股份的每个人。</translation>
    </message>
    <message>
        <source>All directors are listed</source>
        <translation>董事已全部列出</translation>
    </message>
    <message>
        <source>Everybody who governs the business, as the public register says.</source>
        <translation>公共登记中所列的每位企业治理人员。</translation>
    </message>
    <message>
        <source>All executives are listed</source>
        <translation>高管已全部列出</translation>
    </message>
    <message>
        <source>Everybody with significant responsibility for managing the business.</source>
        <translation>对企业管理负有重大责任的每个人。</translation>
    </message>
    <message>
        <source>Declaration that the owners are right</source>
        <translation>所有者信息属实声明</translation>
    </message>
    <message>
        <source>The representative declares that the owners listed are complete and correct.</source>
        <translation>代表人声明所列所有者完整且正确。</translation>
    </message>
    <message>
        <source>Declaration that the directors are right</source>
        <translation>董事信息属实声明</translation>
    </message>
    <message>
        <source>The representative declares that the directors listed are complete and correct.</source>
        <translation>代表人声明所列董事完整且正确。</translation>
    </message>
    <message>
        <source>Declaration of the representative</source>
        <translation>代表人声明</translation>
    </message>
    <message>
        <source>The representative declares to be allowed to act for the business.</source>
        <translation>代表人声明有权代表企业行事。</translation>
    </message>
    <message>
        <source>Document about the company</source>
        <translation>公司证明文件</translation>
    </message>
    <message>
        <source>An official document that shows the legal name and the number or address.</source>
        <translation>显示法定名称及号码或地址的官方文件。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>As it stands on an identity document.</source>
        <translation>与身份证件上一致。</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name (kana)</source>
        <translation>名（假名）</translation>
    </message>
    <message>
        <source>Last name (kana)</source>
        <translation>姓（假名）</translation>
    </message>
    <message>
        <source>First name (kanji)</source>
        <translation>名（汉字）</translation>
    </message>
    <message>
        <source>Last name (kanji)</source>
        <translation>姓（汉字）</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>出生时姓名</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Other names the person goes by; leave it empty if there are none.</source>
        <translation>该人员使用的其他姓名；如没有请留空。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>What is asked about a person in Japan: male or female</extracomment>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>What is asked about a person: a country</extracomment>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Second identity number</source>
        <translation>第二身份证件号码</translation>
    </message>
    <message>
        <source>Last four digits of the Social Security number</source>
        <translation>社会安全号码末四位</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>政治公职</translation>
    </message>
    <message>
        <source>Whether the person, or somebody close, holds or held a prominent public office.</source>
        <translation>该人员或与其关系密切者是否担任或曾担任重要公职。</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务名称</translation>
    </message>
    <message>
        <source>What the person does in the business: “CEO”, “Director”.</source>
        <translation>该人员在企业中的职务：“CEO”“董事”。</translation>
    </message>
    <message>
        <source>Share of ownership in per cent</source>
        <translation>持股比例（百分比）</translation>
    </message>
    <message>
        <source>Manages the business</source>
        <translation>管理企业</translation>
    </message>
    <message>
        <source>Has significant responsibility for control, management or direction.</source>
        <translation>对企业的控制、管理或决策负有重大责任。</translation>
    </message>
    <message>
        <source>Owns a quarter or more of the business</source>
        <translation>持有企业 25% 或以上股份</translation>
    </message>
    <message>
        <source>Is a director of the business</source>
        <translation>是企业的董事</translation>
    </message>
    <message>
        <source>Terms of service (guardian)</source>
        <translation>服务条款（监护人）</translation>
    </message>
    <message>
        <source>The guardian accepts the provider’s terms for a person who is not of age.</source>
        <translation>监护人代未成年人接受服务商的条款。</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>A photograph or scan in colour of a passport (front) or of an identity card (front and back).</source>
        <translation>护照（正面）或身份证（正面和背面）的彩色照片或扫描件。</translation>
    </message>
    <message>
        <source>Document that shows the address</source>
        <translation>显示地址的证明文件</translation>
    </message>
    <message>
        <source>A utility bill, a bank statement or a letter of an authority, not older than six months.</source>
        <translation>六个月以内的水电费账单、银行对账单或政府机关函件。</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>A document that is asked for</extracomment>
        <translation>护照</translation>
    </message>
    <message>
        <source>Visa</source>
        <extracomment>A document that is asked for: the permission to stay in a country</extracomment>
        <translation>签证</translation>
    </message>
    <message>
        <source>Power of attorney of the company</source>
        <translation>公司授权委托书</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Question: street and number</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Street and number, no post-office box.</source>
        <translation>街道和门牌号，不接受邮政信箱。</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>地址第二行</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Part of an address</extracomment>
        <translation>城市</translation>
    </message>
    <message>
        <source>Town or chome</source>
        <translation>町名/丁目</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>州或地区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Part of an address</extracomment>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Whom a question is about: the person an account belongs to</extracomment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Representative</source>
        <extracomment>Whom a question is about: who acts for a company
----------
Page of the onboarding wizard: about who acts for a company</extracomment>
        <translation>代表人</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Whom a question is about: somebody who owns a part of a company</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>Whom a question is about: a director of a company</extracomment>
        <translation>董事</translation>
    </message>
    <message>
        <source>Executive</source>
        <extracomment>Whom a question is about: somebody who manages a company</extracomment>
        <translation>高管</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <extracomment>Whom a question is about: who allowed the representative to act</extracomment>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <extracomment>Whom a question is about: the guardian of a minor</extracomment>
        <translation>法定监护人</translation>
    </message>
    <message numerus="yes">
        <source>%1: the person must be at least %Ln years old.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1：该人员须年满 %Ln 岁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %Ln characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>
            <numerusform>%1：最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This information is missing.</source>
        <translation>缺少此信息。</translation>
    </message>
    <message>
        <source>The city, the state and the postal code do not fit each other.</source>
        <translation>城市、州和邮编不匹配。</translation>
    </message>
    <message>
        <source>Enter an address with a street; a highway contract box is not accepted.</source>
        <translation>请输入含街道的地址；不接受公路合同邮路信箱。</translation>
    </message>
    <message>
        <source>Enter an address with a street; a private mailbox is not accepted.</source>
        <translation>请输入含街道的地址；不接受私人信箱。</translation>
    </message>
    <message>
        <source>Enter an address of the business itself; the address of a mail agency is not accepted.</source>
        <translation>请输入企业自身的地址；不接受邮件代收机构的地址。</translation>
    </message>
    <message>
        <source>Enter an address of the business itself; the address of a registered agent is not accepted.</source>
        <translation>请输入企业自身的地址；不接受注册代理人的地址。</translation>
    </message>
    <message>
        <source>This name of the business is not accepted.</source>
        <translation>此企业名称不被接受。</translation>
    </message>
    <message>
        <source>This name of the business is not accepted; use another one.</source>
        <translation>此企业名称不被接受，请使用其他名称。</translation>
    </message>
    <message>
        <source>This legal name is not accepted.</source>
        <translation>此法定名称不被接受。</translation>
    </message>
    <message>
        <source>The date of birth cannot be right: nobody is that old.</source>
        <translation>出生日期有误：年龄过大。</translation>
    </message>
    <message>
        <source>The person must be at least 18 years old.</source>
        <translation>该人员须年满 18 岁。</translation>
    </message>
    <message>
        <source>The person must be at least 13 years old.</source>
        <translation>该人员须年满 13 岁。</translation>
    </message>
    <message>
        <source>Describe what is sold in at least ten characters.</source>
        <translation>请用至少十个字符描述所售商品或服务。</translation>
    </message>
    <message>
        <source>The description must say more than the address of the website.</source>
        <translation>描述内容不能只有网站地址。</translation>
    </message>
    <message>
        <source>The representative must live in a country that is accepted.</source>
        <translation>代表人必须居住在受支持的国家/地区。</translation>
    </message>
    <message>
        <source>The document must be signed by somebody who may act for the business.</source>
        <translation>文件必须由有权代表企业行事的人签署。</translation>
    </message>
    <message>
        <source>The statement descriptor must resemble the name of the business or its website.</source>
        <translation>账单描述符必须与企业名称或网站相近。</translation>
    </message>
    <message>
        <source>This statement descriptor is not accepted.</source>
        <translation>此账单描述符不被接受。</translation>
    </message>
    <message>
        <source>The statement descriptor must have 5 to 22 characters.</source>
        <translation>账单描述符必须为 5 至 22 个字符。</translation>
    </message>
    <message>
        <source>This short statement descriptor is not accepted.</source>
        <translation>此短账单描述符不被接受。</translation>
    </message>
    <message>
        <source>The short statement descriptor must resemble the statement descriptor.</source>
        <translation>短账单描述符必须与账单描述符相近。</translation>
    </message>
    <message>
        <source>The street or the number could not be found. A post-office box is not accepted.</source>
        <translation>未找到该街道或门牌号。不接受邮政信箱。</translation>
    </message>
    <message>
        <source>This tax number is not valid.</source>
        <translation>此税号无效。</translation>
    </message>
    <message>
        <source>The tax number does not have the form that this country uses.</source>
        <translation>税号不符合该国家/地区的格式。</translation>
    </message>
    <message>
        <source>The terms must be accepted again.</source>
        <translation>必须重新接受条款。</translation>
    </message>
    <message>
        <source>This website is not accepted.</source>
        <translation>此网站不被接受。</translation>
    </message>
    <message>
        <source>This is not the address of a website.</source>
        <translation>这不是网站地址。</translation>
    </message>
    <message>
        <source>The address of the website is too long.</source>
        <translation>网站地址过长。</translation>
    </message>
    <message>
        <source>The business has a website: enter its address.</source>
        <translation>企业拥有网站：请输入其地址。</translation>
    </message>
    <message>
        <source>The website does not fit what was said about the business.</source>
        <translation>网站与所填企业信息不符。</translation>
    </message>
    <message>
        <source>The website is empty.</source>
        <translation>网站没有内容。</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>无法访问该网站。</translation>
    </message>
    <message>
        <source>The website cannot be reached from everywhere.</source>
        <translation>该网站并非在所有地区均可访问。</translation>
    </message>
    <message>
        <source>The website asks for a password.</source>
        <translation>网站需要密码。</translation>
    </message>
    <message>
        <source>The website lacks information that customers need.</source>
        <translation>网站缺少客户所需的信息。</translation>
    </message>
    <message>
        <source>The website is still under construction.</source>
        <translation>网站仍在建设中。</translation>
    </message>
    <message>
        <source>There is a problem with the website.</source>
        <translation>网站存在问题。</translation>
    </message>
    <message>
        <source>This type of business is not supported.</source>
        <translation>不支持此企业类型。</translation>
    </message>
    <message>
        <source>The directors listed are not those of the public register.</source>
        <translation>所列董事与公共登记不一致。</translation>
    </message>
    <message>
        <source>The address on the document is another one than the one entered.</source>
        <translation>文件上的地址与填写的不一致。</translation>
    </message>
    <message>
        <source>The file is damaged. Upload it again.</source>
        <translation>文件已损坏。请重新上传。</translation>
    </message>
    <message>
        <source>Documents of this country are not accepted.</source>
        <translation>不接受该国家/地区的证件。</translation>
    </message>
    <message>
        <source>The date of birth on the document is another one than the one entered.</source>
        <translation>证件上的出生日期与填写的不一致。</translation>
    </message>
    <message>
        <source>Upload two different documents.</source>
        <translation>请上传两份不同的证件。</translation>
    </message>
    <message>
        <source>The document has expired. Upload one that is valid today.</source>
        <translation>证件已过期。请上传目前有效的证件。</translation>
    </message>
    <message>
        <source>The document is a copy. Upload a picture of the original.</source>
        <translation>这是复印件。请上传原件的照片。</translation>
    </message>
    <message>
        <source>The picture is not in colour.</source>
        <translation>图片不是彩色的。</translation>
    </message>
    <message>
        <source>The document was not accepted. Upload another one.</source>
        <translation>文件未被接受。请上传其他文件。</translation>
    </message>
    <message>
        <source>A document for test mode was used.</source>
        <translation>使用了测试模式的文件。</translation>
    </message>
    <message>
        <source>The document was not accepted.</source>
        <translation>文件未被接受。</translation>
    </message>
    <message>
        <source>The number on the document is another one than the one entered.</source>
        <translation>证件上的号码与填写的不一致。</translation>
    </message>
    <message>
        <source>The document is not complete. Upload all of its pages.</source>
        <translation>文件不完整。请上传所有页面。</translation>
    </message>
    <message>
        <source>This kind of document is not accepted.</source>
        <translation>不接受此种文件。</translation>
    </message>
    <message>
        <source>The document was altered.</source>
        <translation>文件已被改动。</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>缺少证件背面。</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>缺少证件正面。</translation>
    </message>
    <message>
        <source>The name on the document is another one than the one entered.</source>
        <translation>证件上的姓名与填写的不一致。</translation>
    </message>
    <message>
        <source>The document could not be read. Upload a sharper picture.</source>
        <translation>无法辨认文件内容。请上传更清晰的图片。</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>文件未签名。</translation>
    </message>
    <message>
        <source>The document did not arrive. Upload it again.</source>
        <translation>文件未送达。请重新上传。</translation>
    </message>
    <message>
        <source>The photograph on the document shows somebody else.</source>
        <translation>证件上的照片是其他人。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>This type of document is not accepted.</source>
        <translation>不接受此类型的文件。</translation>
    </message>
    <message>
        <source>Somebody is listed as a director whom the public register does not name.</source>
        <translation>所列董事中有人不在公共登记中。</translation>
    </message>
    <message>
        <source>The address could not be confirmed. Upload a document that shows it.</source>
        <translation>无法核实地址。请上传显示该地址的证明文件。</translation>
    </message>
    <message>
        <source>The document does not fit what was entered.</source>
        <translation>文件与填写的内容不符。</translation>
    </message>
    <message>
        <source>The identity number does not belong to this name and date of birth.</source>
        <translation>身份证件号码与此姓名和出生日期不符。</translation>
    </message>
    <message>
        <source>What was entered about the person could not be confirmed. Upload an identity document.</source>
        <translation>无法核实所填个人信息。请上传身份证件。</translation>
    </message>
    <message>
        <source>What was entered about the business could not be confirmed. Upload a document.</source>
        <translation>无法核实所填企业信息。请上传证明文件。</translation>
    </message>
    <message>
        <source>The name could not be confirmed.</source>
        <translation>无法核实姓名或名称。</translation>
    </message>
    <message>
        <source>This could not be confirmed.</source>
        <translation>无法核实此项信息。</translation>
    </message>
    <message>
        <source>The home address could not be confirmed.</source>
        <translation>无法核实家庭住址。</translation>
    </message>
    <message>
        <source>The tax number does not belong to this business.</source>
        <translation>此税号不属于该企业。</translation>
    </message>
    <message>
        <source>This tax number was never issued.</source>
        <translation>此税号从未签发。</translation>
    </message>
    <message>
        <source>The public register names directors who are not listed.</source>
        <translation>公共登记中有未列出的董事。</translation>
    </message>
    <message>
        <source>Executives are missing from the list.</source>
        <translation>列表中缺少高管。</translation>
    </message>
    <message>
        <source>Owners are missing from the list.</source>
        <translation>列表中缺少所有者。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是有效的邮箱地址。</translation>
    </message>
    <message>
        <source>This is not a postal code of the country.</source>
        <translation>这不是该国家/地区的邮编。</translation>
    </message>
    <message>
        <source>This is not a tax number of the country.</source>
        <translation>这不是该国家/地区的税号。</translation>
    </message>
    <message>
        <source>This is not an identity number of the country.</source>
        <translation>这不是该国家/地区的身份证件号码。</translation>
    </message>
    <message>
        <source>This is not a routing number.</source>
        <translation>这不是有效的路由号码。</translation>
    </message>
    <message>
        <source>This is not the number of a bank account.</source>
        <translation>这不是有效的银行账号。</translation>
    </message>
    <message>
        <source>Veterinary services</source>
        <extracomment>Line of business</extracomment>
        <translation>兽医服务</translation>
    </message>
    <message>
        <source>Agricultural cooperatives</source>
        <extracomment>Line of business</extracomment>
        <translation>农业合作社</translation>
    </message>
    <message>
        <source>Landscaping and gardening</source>
        <extracomment>Line of business</extracomment>
        <translation>景观与园艺服务</translation>
    </message>
    <message>
        <source>Building contractors</source>
        <extracomment>Line of business</extracomment>
        <translation>建筑承包商</translation>
    </message>
    <message>
        <source>Heating, plumbing and air conditioning</source>
        <extracomment>Line of business</extracomment>
        <translation>供暖、管道与空调</translation>
    </message>
    <message>
        <source>Electricians</source>
        <extracomment>Line of business</extracomment>
        <translation>电气承包商</translation>
    </message>
    <message>
        <source>Masonry, tiling and plastering</source>
        <extracomment>Line of business</extracomment>
        <translation>砌筑、瓷砖与抹灰</translation>
    </message>
    <message>
        <source>Carpentry</source>
        <extracomment>Line of business</extracomment>
        <translation>木工</translation>
    </message>
    <message>
        <source>Special trade contractors</source>
        <extracomment>Line of business</extracomment>
        <translation>专业工程承包商</translation>
    </message>
    <message>
        <source>Publishing and printing</source>
        <extracomment>Line of business</extracomment>
        <translation>出版与印刷</translation>
    </message>
    <message>
        <source>Cleaning products</source>
        <extracomment>Line of business</extracomment>
        <translation>清洁用品</translation>
    </message>
    <message>
        <source>Taxis and ride services</source>
        <extracomment>Line of business</extracomment>
        <translation>出租车与网约车</translation>
    </message>
    <message>
        <source>Bus lines</source>
        <extracomment>Line of business</extracomment>
        <translation>公共汽车客运</translation>
    </message>
    <message>
        <source>Removals and delivery by lorry</source>
        <extracomment>Line of business</extracomment>
        <translation>搬家与货车运输</translation>
    </message>
    <message>
        <source>Courier services</source>
        <extracomment>Line of business</extracomment>
        <translation>快递服务</translation>
    </message>
    <message>
        <source>Storage and warehousing</source>
        <extracomment>Line of business</extracomment>
        <translation>仓储服务</translation>
    </message>
    <message>
        <source>Cruises</source>
        <extracomment>Line of business</extracomment>
        <translation>邮轮</translation>
    </message>
    <message>
        <source>Travel agencies and tour operators</source>
        <extracomment>Line of business</extracomment>
        <translation>旅行社与旅游经营商</translation>
    </message>
    <message>
        <source>Other passenger transport</source>
        <extracomment>Line of business</extracomment>
        <translation>其他客运</translation>
    </message>
    <message>
        <source>Telecommunication services</source>
        <extracomment>Line of business</extracomment>
        <translation>电信服务</translation>
    </message>
    <message>
        <source>Computer networks and information services</source>
        <extracomment>Line of business</extracomment>
        <translation>计算机网络与信息服务</translation>
    </message>
    <message>
        <source>Cable and satellite television</source>
        <extracomment>Line of business</extracomment>
        <translation>有线与卫星电视</translation>
    </message>
    <message>
        <source>Electricity, gas and water</source>
        <extracomment>Line of business</extracomment>
        <translation>电力、燃气与自来水</translation>
    </message>
    <message>
        <source>Building materials</source>
        <extracomment>Line of business</extracomment>
        <translation>建筑材料</translation>
    </message>
    <message>
        <source>Computers and software, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>计算机与软件批发</translation>
    </message>
    <message>
        <source>Medical and dental supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>医疗与牙科用品</translation>
    </message>
    <message>
        <source>Electrical parts</source>
        <extracomment>Line of business</extracomment>
        <translation>电气零部件</translation>
    </message>
    <message>
        <source>Hardware and tools, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>五金工具批发</translation>
    </message>
    <message>
        <source>Industrial supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>工业用品</translation>
    </message>
    <message>
        <source>Office supplies and stationery</source>
        <extracomment>Line of business</extracomment>
        <translation>办公用品与文具批发</translation>
    </message>
    <message>
        <source>Pharmaceuticals, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>药品批发</translation>
    </message>
    <message>
        <source>Uniforms and work clothes</source>
        <extracomment>Line of business</extracomment>
        <translation>制服与工作服</translation>
    </message>
    <message>
        <source>Books and newspapers, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>图书与报刊批发</translation>
    </message>
    <message>
        <source>Flowers and plants, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>花卉与植物批发</translation>
    </message>
    <message>
        <source>Other goods, wholesale</source>
        <extracomment>Line of business</extracomment>
        <translation>其他商品批发</translation>
    </message>
    <message>
        <source>Home improvement stores</source>
        <extracomment>Line of business</extracomment>
        <translation>家居建材商场</translation>
    </message>
    <message>
        <source>Timber and building materials</source>
        <extracomment>Line of business</extracomment>
        <translation>木材与建筑材料</translation>
    </message>
    <message>
        <source>Hardware stores</source>
        <extracomment>Line of business</extracomment>
        <translation>五金店</translation>
    </message>
    <message>
        <source>Garden centres</source>
        <extracomment>Line of business</extracomment>
        <translation>园艺用品店</translation>
    </message>
    <message>
        <source>Wholesale clubs</source>
        <extracomment>Line of business</extracomment>
        <translation>仓储式会员店</translation>
    </message>
    <message>
        <source>Department stores</source>
        <extracomment>Line of business</extracomment>
        <translation>百货商店</translation>
    </message>
    <message>
        <source>Variety stores</source>
        <extracomment>Line of business</extracomment>
        <translation>杂货店</translation>
    </message>
    <message>
        <source>General merchandise</source>
        <extracomment>Line of business</extracomment>
        <translation>综合商品</translation>
    </message>
    <message>
        <source>Grocery stores and supermarkets</source>
        <extracomment>Line of business</extracomment>
        <translation>食品杂货店与超市</translation>
    </message>
    <message>
        <source>Sweets, nuts and chocolate</source>
        <extracomment>Line of business</extracomment>
        <translation>糖果、坚果与巧克力</translation>
    </message>
    <message>
        <source>Dairy products</source>
        <extracomment>Line of business</extracomment>
        <translation>乳制品</translation>
    </message>
    <message>
        <source>Bakeries</source>
        <extracomment>Line of business</extracomment>
        <translation>面包店</translation>
    </message>
    <message>
        <source>Special food shops</source>
        <extracomment>Line of business</extracomment>
        <translation>特色食品店</translation>
    </message>
    <message>
        <source>Car dealers</source>
        <extracomment>Line of business</extracomment>
        <translation>汽车经销商</translation>
    </message>
    <message>
        <source>Car parts and accessories</source>
        <extracomment>Line of business</extracomment>
        <translation>汽车零配件</translation>
    </message>
    <message>
        <source>Petrol stations</source>
        <extracomment>Line of business</extracomment>
        <translation>加油站</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <extracomment>Line of business</extracomment>
        <translation>摩托车</translation>
    </message>
    <message>
        <source>Menswear</source>
        <extracomment>Line of business</extracomment>
        <translation>男装</translation>
    </message>
    <message>
        <source>Womenswear</source>
        <extracomment>Line of business</extracomment>
        <translation>女装</translation>
    </message>
    <message>
        <source>Children’s wear</source>
        <extracomment>Line of business</extracomment>
        <translation>童装</translation>
    </message>
    <message>
        <source>Clothing for the family</source>
        <extracomment>Line of business</extracomment>
        <translation>家庭服装</translation>
    </message>
    <message>
        <source>Sports clothing</source>
        <extracomment>Line of business</extracomment>
        <translation>运动服装</translation>
    </message>
    <message>
        <source>Shoes</source>
        <extracomment>Line of business</extracomment>
        <translation>鞋类</translation>
    </message>
    <message>
        <source>Clothing for men and women</source>
        <extracomment>Line of business</extracomment>
        <translation>男女服装</translation>
    </message>
    <message>
        <source>Accessories and other clothing</source>
        <extracomment>Line of business</extracomment>
        <translation>配饰与其他服装</translation>
    </message>
    <message>
        <source>Furniture</source>
        <extracomment>Line of business</extracomment>
        <translation>家具</translation>
    </message>
    <message>
        <source>Home furnishings</source>
        <extracomment>Line of business</extracomment>
        <translation>家居用品</translation>
    </message>
    <message>
        <source>Household appliances</source>
        <extracomment>Line of business</extracomment>
        <translation>家用电器</translation>
    </message>
    <message>
        <source>Electronics</source>
        <extracomment>Line of business</extracomment>
        <translation>电子产品</translation>
    </message>
    <message>
        <source>Musical instruments and sheet music</source>
        <extracomment>Line of business</extracomment>
        <translation>乐器与乐谱</translation>
    </message>
    <message>
        <source>Computer software</source>
        <extracomment>Line of business</extracomment>
        <translation>计算机软件</translation>
    </message>
    <message>
        <source>Records and music</source>
        <extracomment>Line of business</extracomment>
        <translation>唱片与音乐</translation>
    </message>
    <message>
        <source>Caterers</source>
        <extracomment>Line of business</extracomment>
        <translation>餐饮承办</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <extracomment>Line of business</extracomment>
        <translation>餐厅</translation>
    </message>
    <message>
        <source>Bars and clubs</source>
        <extracomment>Line of business</extracomment>
        <translation>酒吧与夜总会</translation>
    </message>
    <message>
        <source>Fast food</source>
        <extracomment>Line of business</extracomment>
        <translation>快餐</translation>
    </message>
    <message>
        <source>Digital goods: books, films and music</source>
        <extracomment>Line of business</extracomment>
        <translation>数字商品：图书、影视与音乐</translation>
    </message>
    <message>
        <source>Digital goods: games</source>
        <extracomment>Line of business</extracomment>
        <translation>数字商品：游戏</translation>
    </message>
    <message>
        <source>Digital goods: applications</source>
        <extracomment>Line of business</extracomment>
        <translation>数字商品：应用程序</translation>
    </message>
    <message>
        <source>Digital goods: several kinds</source>
        <extracomment>Line of business</extracomment>
        <translation>数字商品：综合类</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <extracomment>Line of business</extracomment>
        <translation>药店</translation>
    </message>
    <message>
        <source>Wine, beer and spirits</source>
        <extracomment>Line of business</extracomment>
        <translation>葡萄酒、啤酒与烈酒</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <extracomment>Line of business</extracomment>
        <translation>二手商品</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <extracomment>Line of business</extracomment>
        <translation>自行车</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <extracomment>Line of business</extracomment>
        <translation>体育用品</translation>
    </message>
    <message>
        <source>Bookshops</source>
        <extracomment>Line of business</extracomment>
        <translation>书店</translation>
    </message>
    <message>
        <source>Stationery</source>
        <extracomment>Line of business</extracomment>
        <translation>文具店</translation>
    </message>
    <message>
        <source>Jewellery, watches and clocks</source>
        <extracomment>Line of business</extracomment>
        <translation>珠宝与钟表</translation>
    </message>
    <message>
        <source>Toys, games and hobbies</source>
        <extracomment>Line of business</extracomment>
        <translation>玩具、游戏与爱好用品</translation>
    </message>
    <message>
        <source>Cameras and photography</source>
        <extracomment>Line of business</extracomment>
        <translation>照相与摄影器材</translation>
    </message>
    <message>
        <source>Gifts and souvenirs</source>
        <extracomment>Line of business</extracomment>
        <translation>礼品与纪念品</translation>
    </message>
    <message>
        <source>Sewing, fabrics and knitting</source>
        <extracomment>Line of business</extracomment>
        <translation>缝纫、布料与编织</translation>
    </message>
    <message>
        <source>Mail order by catalogue</source>
        <extracomment>Line of business</extracomment>
        <translation>目录邮购</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>Line of business</extracomment>
        <translation>订阅服务</translation>
    </message>
    <message>
        <source>Other direct sellers</source>
        <extracomment>Line of business</extracomment>
        <translation>其他直销商</translation>
    </message>
    <message>
        <source>Art and craft supplies</source>
        <extracomment>Line of business</extracomment>
        <translation>美术与手工用品</translation>
    </message>
    <message>
        <source>Art dealers and galleries</source>
        <extracomment>Line of business</extracomment>
        <translation>艺术品商与画廊</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <extracomment>Line of business</extracomment>
        <translation>化妆品</translation>
    </message>
    <message>
        <source>Florists</source>
        <extracomment>Line of business</extracomment>
        <translation>花店</translation>
    </message>
    <message>
        <source>Pet shops</source>
        <extracomment>Line of business</extracomment>
        <translation>宠物店</translation>
    </message>
    <message>
        <source>Other special shops</source>
        <extracomment>Line of business</extracomment>
        <translation>其他专卖店</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Line of business</extracomment>
        <translation>保险</translation>
    </message>
    <message>
        <source>Property agents and rentals</source>
        <extracomment>Line of business</extracomment>
        <translation>房产中介与租赁</translation>
    </message>
    <message>
        <source>Hotels and lodging</source>
        <extracomment>Line of business</extracomment>
        <translation>酒店与住宿</translation>
    </message>
    <message>
        <source>Sports and recreation camps</source>
        <extracomment>Line of business</extracomment>
        <translation>体育与休闲营地</translation>
    </message>
    <message>
        <source>Camping sites</source>
        <extracomment>Line of business</extracomment>
        <translation>露营地</translation>
    </message>
    <message>
        <source>Laundry and garment care</source>
        <extracomment>Line of business</extracomment>
        <translation>洗衣与衣物护理</translation>
    </message>
    <message>
        <source>Photographers</source>
        <extracomment>Line of business</extracomment>
        <translation>摄影师</translation>
    </message>
    <message>
        <source>Hairdressers and beauty salons</source>
        <extracomment>Line of business</extracomment>
        <translation>美发与美容院</translation>
    </message>
    <message>
        <source>Dating services</source>
        <extracomment>Line of business</extracomment>
        <translation>交友服务</translation>
    </message>
    <message>
        <source>Counselling</source>
        <extracomment>Line of business</extracomment>
        <translation>咨询辅导</translation>
    </message>
    <message>
        <source>Spas and health resorts</source>
        <extracomment>Line of business</extracomment>
        <translation>水疗与疗养</translation>
    </message>
    <message>
        <source>Other personal services</source>
        <extracomment>Line of business</extracomment>
        <translation>其他个人服务</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>Line of business</extracomment>
        <translation>广告</translation>
    </message>
    <message>
        <source>Design, photography and art for businesses</source>
        <extracomment>Line of business</extracomment>
        <translation>商业设计、摄影与美术</translation>
    </message>
    <message>
        <source>Copying and printing</source>
        <extracomment>Line of business</extracomment>
        <translation>复印与印刷</translation>
    </message>
    <message>
        <source>Cleaning and caretaking</source>
        <extracomment>Line of business</extracomment>
        <translation>清洁与物业维护</translation>
    </message>
    <message>
        <source>Employment agencies</source>
        <extracomment>Line of business</extracomment>
        <translation>职业介绍所</translation>
    </message>
    <message>
        <source>Programming and data processing</source>
        <extracomment>Line of business</extracomment>
        <translation>编程与数据处理</translation>
    </message>
    <message>
        <source>Computer repair and maintenance</source>
        <extracomment>Line of business</extracomment>
        <translation>计算机维修与维护</translation>
    </message>
    <message>
        <source>Management consulting and public relations</source>
        <extracomment>Line of business</extracomment>
        <translation>管理咨询与公共关系</translation>
    </message>
    <message>
        <source>Rental of equipment</source>
        <extracomment>Line of business</extracomment>
        <translation>设备租赁</translation>
    </message>
    <message>
        <source>Other services for businesses</source>
        <extracomment>Line of business</extracomment>
        <translation>其他商务服务</translation>
    </message>
    <message>
        <source>Car hire</source>
        <extracomment>Line of business</extracomment>
        <translation>汽车租赁</translation>
    </message>
    <message>
        <source>Car parks</source>
        <extracomment>Line of business</extracomment>
        <translation>停车场</translation>
    </message>
    <message>
        <source>Car repair</source>
        <extracomment>Line of business</extracomment>
        <translation>汽车维修</translation>
    </message>
    <message>
        <source>Repair of small appliances</source>
        <extracomment>Line of business</extracomment>
        <translation>小家电维修</translation>
    </message>
    <message>
        <source>Other repairs</source>
        <extracomment>Line of business</extracomment>
        <translation>其他维修</translation>
    </message>
    <message>
        <source>Film production and distribution</source>
        <extracomment>Line of business</extracomment>
        <translation>电影制作与发行</translation>
    </message>
    <message>
        <source>Cinemas</source>
        <extracomment>Line of business</extracomment>
        <translation>电影院</translation>
    </message>
    <message>
        <source>Theatres and ticket agencies</source>
        <extracomment>Line of business</extracomment>
        <translation>剧院与票务代理</translation>
    </message>
    <message>
        <source>Bands, orchestras and entertainers</source>
        <extracomment>Line of business</extracomment>
        <translation>乐队、乐团与演艺人员</translation>
    </message>
    <message>
        <source>Bowling alleys</source>
        <extracomment>Line of business</extracomment>
        <translation>保龄球馆</translation>
    </message>
    <message>
        <source>Sports clubs and fields</source>
        <extracomment>Line of business</extracomment>
        <translation>体育俱乐部与运动场</translation>
    </message>
    <message>
        <source>Tourist attractions and exhibitions</source>
        <extracomment>Line of business</extracomment>
        <translation>旅游景点与展览</translation>
    </message>
    <message>
        <source>Golf courses</source>
        <extracomment>Line of business</extracomment>
        <translation>高尔夫球场</translation>
    </message>
    <message>
        <source>Membership clubs and gyms</source>
        <extracomment>Line of business</extracomment>
        <translation>会员俱乐部与健身房</translation>
    </message>
    <message>
        <source>Other recreation services</source>
        <extracomment>Line of business</extracomment>
        <translation>其他娱乐服务</translation>
    </message>
    <message>
        <source>Doctors</source>
        <extracomment>Line of business</extracomment>
        <translation>医生</translation>
    </message>
    <message>
        <source>Dentists</source>
        <extracomment>Line of business</extracomment>
        <translation>牙医</translation>
    </message>
    <message>
        <source>Opticians</source>
        <extracomment>Line of business</extracomment>
        <translation>眼镜店与验光</translation>
    </message>
    <message>
        <source>Nursing and personal care</source>
        <extracomment>Line of business</extracomment>
        <translation>护理与个人照护</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <extracomment>Line of business</extracomment>
        <translation>医院</translation>
    </message>
    <message>
        <source>Medical laboratories</source>
        <extracomment>Line of business</extracomment>
        <translation>医学检验所</translation>
    </message>
    <message>
        <source>Other health services</source>
        <extracomment>Line of business</extracomment>
        <translation>其他健康服务</translation>
    </message>
    <message>
        <source>Legal services</source>
        <extracomment>Line of business</extracomment>
        <translation>法律服务</translation>
    </message>
    <message>
        <source>Schools</source>
        <extracomment>Line of business</extracomment>
        <translation>中小学</translation>
    </message>
    <message>
        <source>Universities</source>
        <extracomment>Line of business</extracomment>
        <translation>大学</translation>
    </message>
    <message>
        <source>Correspondence courses</source>
        <extracomment>Line of business</extracomment>
        <translation>函授课程</translation>
    </message>
    <message>
        <source>Vocational schools</source>
        <extracomment>Line of business</extracomment>
        <translation>职业学校</translation>
    </message>
    <message>
        <source>Other educational services</source>
        <extracomment>Line of business</extracomment>
        <translation>其他教育服务</translation>
    </message>
    <message>
        <source>Child care</source>
        <extracomment>Line of business</extracomment>
        <translation>托儿服务</translation>
    </message>
    <message>
        <source>Charities and social services</source>
        <extracomment>Line of business</extracomment>
        <translation>慈善与社会服务</translation>
    </message>
    <message>
        <source>Civic and social associations</source>
        <extracomment>Line of business</extracomment>
        <translation>公民与社会团体</translation>
    </message>
    <message>
        <source>Religious organisations</source>
        <extracomment>Line of business</extracomment>
        <translation>宗教组织</translation>
    </message>
    <message>
        <source>Other membership organisations</source>
        <extracomment>Line of business</extracomment>
        <translation>其他会员组织</translation>
    </message>
    <message>
        <source>Architects, engineers and surveyors</source>
        <extracomment>Line of business</extracomment>
        <translation>建筑师、工程师与测量师</translation>
    </message>
    <message>
        <source>Accountants and bookkeepers</source>
        <extracomment>Line of business</extracomment>
        <translation>会计与记账</translation>
    </message>
    <message>
        <source>Other professional services</source>
        <extracomment>Line of business</extracomment>
        <translation>其他专业服务</translation>
    </message>
    <message>
        <source>Limited liability company, several members</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>有限责任公司（多名成员）</translation>
    </message>
    <message>
        <source>Limited liability company, one member</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>有限责任公司（单一成员）</translation>
    </message>
    <message>
        <source>Limited liability company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>有限责任公司</translation>
    </message>
    <message>
        <source>Private corporation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>非上市股份公司</translation>
    </message>
    <message>
        <source>Public corporation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>上市股份公司</translation>
    </message>
    <message>
        <source>Private partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>非公开合伙企业</translation>
    </message>
    <message>
        <source>Public partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>公开合伙企业</translation>
    </message>
    <message>
        <source>Incorporated partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>法人合伙企业</translation>
    </message>
    <message>
        <source>Unincorporated partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>非法人合伙企业</translation>
    </message>
    <message>
        <source>Limited liability partnership</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>有限责任合伙企业</translation>
    </message>
    <message>
        <source>Private company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>私人公司</translation>
    </message>
    <message>
        <source>Public company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>公众公司</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>个人独资企业</translation>
    </message>
    <message>
        <source>Sole establishment</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>个体经营机构</translation>
    </message>
    <message>
        <source>Free zone establishment</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>自由区机构</translation>
    </message>
    <message>
        <source>Free zone limited liability company</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>自由区有限责任公司</translation>
    </message>
    <message>
        <source>Unincorporated association</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>非法人社团</translation>
    </message>
    <message>
        <source>Incorporated non-profit organisation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>法人非营利组织</translation>
    </message>
    <message>
        <source>Unincorporated non-profit organisation</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>非法人非营利组织</translation>
    </message>
    <message>
        <source>Registered charity</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>注册慈善机构</translation>
    </message>
    <message>
        <source>Government instrumentality</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>政府下属机构</translation>
    </message>
    <message>
        <source>Governmental unit</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>政府单位</translation>
    </message>
    <message>
        <source>Tax-exempt government instrumentality</source>
        <extracomment>Legal form of a business</extracomment>
        <translation>免税政府下属机构</translation>
    </message>
    <message>
        <source>Employer identification number (EIN)</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>雇主识别号 (EIN)</translation>
    </message>
    <message>
        <source>Company number (Companies House)</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>公司编号 (Companies House)</translation>
    </message>
    <message>
        <source>Commercial register number (HRB, HRA)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>商业登记号（HRB、HRA）</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>法人编号</translation>
    </message>
    <message>
        <source>Business number (BN)</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>商业号码 (BN)</translation>
    </message>
    <message>
        <source>Business registration number</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>商业登记号码</translation>
    </message>
    <message>
        <source>Company registration number (CRO)</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>公司注册号 (CRO)</translation>
    </message>
    <message>
        <source>Commercial register number (FN)</source>
        <extracomment>Name of a number or a part of an address in this country: AT</extracomment>
        <translation>商业登记号 (FN)</translation>
    </message>
    <message>
        <source>Enterprise number (KBO, BCE)</source>
        <extracomment>Name of a number or a part of an address in this country: BE</extracomment>
        <translation>企业编号（KBO、BCE）</translation>
    </message>
    <message>
        <source>Trade licence number</source>
        <extracomment>Name of a number or a part of an address in this country: AE</extracomment>
        <translation>营业执照号</translation>
    </message>
    <message>
        <source>Company registration number (CR)</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>公司注册号 (CR)</translation>
    </message>
    <message>
        <source>VAT number (USt-IdNr.)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>增值税号 (USt-IdNr.)</translation>
    </message>
    <message>
        <source>VAT registration number</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>增值税登记号</translation>
    </message>
    <message>
        <source>Social Security number (SSN)</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>社会安全号码 (SSN)</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>国民保险号码</translation>
    </message>
    <message>
        <source>Tax identification number (Steuer-ID)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>税务识别号 (Steuer-ID)</translation>
    </message>
    <message>
        <source>Social Insurance number (SIN)</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>社会保险号码 (SIN)</translation>
    </message>
    <message>
        <source>Hong Kong identity card number</source>
        <extracomment>Name of a number or a part of an address in this country: HK</extracomment>
        <translation>香港身份证号码</translation>
    </message>
    <message>
        <source>PPS number</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>PPS 号码</translation>
    </message>
    <message>
        <source>Individual number</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>个人编号</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>Name of a number or a part of an address in this country: US</extracomment>
        <translation>邮编 (ZIP)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <extracomment>Name of a number or a part of an address in this country: GB
----------
Name of a number or a part of an address in this country: AU
----------
Name of a number or a part of an address in this country: NZ</extracomment>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Postal code (PLZ)</source>
        <extracomment>Name of a number or a part of an address in this country: DE</extracomment>
        <translation>邮编 (PLZ)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <extracomment>Name of a number or a part of an address in this country: IN</extracomment>
        <translation>邮编 (PIN)</translation>
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
        <translation>州/邦</translation>
    </message>
    <message>
        <source>State or territory</source>
        <extracomment>Name of a number or a part of an address in this country: AU</extracomment>
        <translation>州或领地</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <extracomment>Name of a number or a part of an address in this country: CA</extracomment>
        <translation>省或地区</translation>
    </message>
    <message>
        <source>County</source>
        <extracomment>Name of a number or a part of an address in this country: IE</extracomment>
        <translation>郡</translation>
    </message>
    <message>
        <source>Emirate</source>
        <extracomment>Name of a number or a part of an address in this country: AE</extracomment>
        <translation>酋长国</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <extracomment>Name of a number or a part of an address in this country: JP</extracomment>
        <translation>都道府县</translation>
    </message>
    <message>
        <source>Town or city</source>
        <extracomment>Name of a number or a part of an address in this country: GB</extracomment>
        <translation>城镇/城市</translation>
    </message>
    <message>
        <source>No political office</source>
        <extracomment>Answer to the question about a political office</extracomment>
        <translation>未担任政治公职</translation>
    </message>
    <message>
        <source>Holds or held a political office</source>
        <extracomment>Answer to the question about a political office</extracomment>
        <translation>担任或曾担任政治公职</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Answer to the question about somebody&apos;s gender</extracomment>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>Answer to the question about somebody&apos;s gender</extracomment>
        <translation>男</translation>
    </message>
    <message>
        <source>A listed or regulated company owns more than three quarters</source>
        <translation>上市公司或受监管公司持股超过 75%</translation>
    </message>
    <message>
        <source>It is a financial institution itself</source>
        <translation>企业自身即为金融机构</translation>
    </message>
    <message>
        <source>Individual</source>
        <extracomment>Type of business: somebody who trades alone</extracomment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Whom a question is about: a company
----------
Type of business</extracomment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Non-profit organisation</source>
        <extracomment>Type of business</extracomment>
        <translation>非营利组织</translation>
    </message>
    <message>
        <source>Public body</source>
        <extracomment>Type of business</extracomment>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>Capability of an account: it may take payments by card</extracomment>
        <translation>银行卡收款</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Capability of an account: the platform may transfer money to it</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Tax reporting (1099-K)</source>
        <translation>税务申报 (1099-K)</translation>
    </message>
    <message>
        <source>Pre-authorised debit</source>
        <translation>预授权扣款</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and whom it is about. %1: &quot;Owner&quot;, %2: &quot;Date of birth&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Questions of the provider</source>
        <translation>服务商的问题</translation>
    </message>
    <message>
        <source>These can only be answered on the provider’s own page.</source>
        <translation>这些问题只能在服务商自己的页面上回答。</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>%1 (kana)</source>
        <extracomment>A part of an address in Japanese script. %1: “City”</extracomment>
        <translation>%1（假名）</translation>
    </message>
    <message>
        <source>%1 (kanji)</source>
        <extracomment>A part of an address in Japanese script. %1: “City”</extracomment>
        <translation>%1（汉字）</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Personal details</source>
        <extracomment>Page of the onboarding wizard: about the person an account belongs to</extracomment>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Owners</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Directors</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>董事</translation>
    </message>
    <message>
        <source>Executives</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>高管</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Page of the onboarding wizard: the terms of service</extracomment>
        <translation>条款</translation>
    </message>
    <message>
        <source>Continue with the provider</source>
        <extracomment>Page of the onboarding wizard</extracomment>
        <translation>在服务商处继续</translation>
    </message>
    <message>
        <source>%1: this is not what such a number looks like.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：此号码的格式不正确。</translation>
    </message>
    <message>
        <source>%1: enter four digits.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入四位数字。</translation>
    </message>
    <message>
        <source>%1: there is no such day; write year, month and day like 1990-12-31.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：没有这一天；请按年、月、日书写，例如 1990-12-31。</translation>
    </message>
    <message>
        <source>%1: this day lies in the future.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：此日期在未来。</translation>
    </message>
    <message>
        <source>%1: nobody is that old; check the year.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：没有人这么年长；请检查年份。</translation>
    </message>
    <message>
        <source>%1: enter the address of a website, like https://shop.example.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入网站地址，例如 https://shop.example。</translation>
    </message>
    <message>
        <source>%1: choose one, or enter its four digits.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请选择一项，或输入其四位数字。</translation>
    </message>
    <message>
        <source>%1: write at least ten characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请至少写十个字符。</translation>
    </message>
    <message>
        <source>%1: 5 to 22 Latin characters, five of them letters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：5 至 22 个拉丁字符，其中至少五个字母。</translation>
    </message>
    <message>
        <source>%1: 2 to 10 Latin characters, one of them a letter.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：2 至 10 个拉丁字符，其中至少一个字母。</translation>
    </message>
    <message>
        <source>%1: without the characters &lt; &gt; &apos; &quot; * and \.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：不能含有字符 &lt; &gt; &apos; &quot; * 和 \。</translation>
    </message>
    <message>
        <source>%1: enter an IBAN: two letters, two digits, then the account.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入 IBAN：两个字母、两位数字，然后是账号。</translation>
    </message>
    <message>
        <source>%1: an IBAN of %2 has %3 characters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country; %3: a number</extracomment>
        <translation>%1：%2 的 IBAN 有 %3 个字符。</translation>
    </message>
    <message>
        <source>%1: the check digits do not fit; a digit may be wrong or swapped.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：校验位不符；可能有数字错误或位置颠倒。</translation>
    </message>
    <message>
        <source>%1: payouts do not go to this country.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：不支持向此国家或地区提现。</translation>
    </message>
    <message>
        <source>%1: enter a currency, like EUR.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入币种，例如 EUR。</translation>
    </message>
    <message>
        <source>%1: the number of the account is missing.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：缺少账号。</translation>
    </message>
    <message>
        <source>%1: “%2” does not look like one.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: the name of a part of it, like “Sort code”</extracomment>
        <translation>%1：“%2”看起来不符合格式。</translation>
    </message>
    <message>
        <source>%1: the check digit of the routing number does not fit; a digit may be wrong or swapped.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：路由号码的校验位不符；可能有数字错误或位置颠倒。</translation>
    </message>
    <message>
        <source>%1: this is not what an account number looks like there.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：当地账号不是这种格式。</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请选择文件。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：无法读取该文件。</translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：该文件为空。</translation>
    </message>
    <message>
        <source>%1: the file is larger than 10 megabytes.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：该文件大于 10 MB。</translation>
    </message>
    <message>
        <source>%1: choose a JPEG or PNG picture.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请选择 JPEG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>%1: choose a JPEG or PNG picture, or a PDF file.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请选择 JPEG 或 PNG 图片，或 PDF 文件。</translation>
    </message>
    <message>
        <source>%1: this must be text.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：此处必须为文本。</translation>
    </message>
    <message>
        <source>%1: this must not be empty.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：此项不能为空。</translation>
    </message>
    <message>
        <source>%1: choose one of those offered.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请从所列选项中选择。</translation>
    </message>
    <message>
        <source>%1: enter a country’s two letters.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入国家或地区的两位字母代码。</translation>
    </message>
    <message>
        <source>%1: this is not what one looks like in %2.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country</extracomment>
        <translation>%1：这不是%2的格式。</translation>
    </message>
    <message>
        <source>%1: enter a number with its country, like +49 30 123456.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入带国家代码的号码，例如 +49 30 123456。</translation>
    </message>
    <message>
        <source>%1: enter an e-mail address, like name@shop.example.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入电子邮件地址，例如 name@shop.example。</translation>
    </message>
    <message>
        <source>%1: enter a number between 0 and 100.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：请输入 0 到 100 之间的数字。</translation>
    </message>
    <message>
        <source>%1: this is either true or false.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：此项只能是“是”或“否”。</translation>
    </message>
    <message>
        <source>%1: they have to be accepted.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：必须接受。</translation>
    </message>
    <message>
        <source>%1: this must be a list of names.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：此处必须为名称列表。</translation>
    </message>
    <message>
        <source>%1: this can only be answered on the provider’s page.</source>
        <extracomment>A fault of an answer. %1: the name of a field, like “Date of birth”</extracomment>
        <translation>%1：此项只能在服务商的页面上回答。</translation>
    </message>
</context>
<context>
    <name>Resource</name>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>No connected accounts yet.</source>
        <translation>尚无 Connect 子账户。</translation>
    </message>
    <message>
        <source>Application fees</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>平台费</translation>
    </message>
    <message>
        <source>No application fees yet.</source>
        <translation>尚无平台费。</translation>
    </message>
    <message>
        <source>Balance transactions</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>余额交易</translation>
    </message>
    <message>
        <source>No balance transactions yet.</source>
        <translation>尚无余额交易。</translation>
    </message>
    <message>
        <source>Balances</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>No balances yet.</source>
        <translation>尚无余额。</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>尚无付款。</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>客户</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>尚无客户。</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>争议</translation>
    </message>
    <message>
        <source>No disputes.</source>
        <translation>没有争议。</translation>
    </message>
    <message>
        <source>Early fraud warnings</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>早期欺诈警告</translation>
    </message>
    <message>
        <source>No early fraud warnings.</source>
        <translation>没有早期欺诈警告。</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>No events in the last 30 days.</source>
        <translation>近 30 天没有事件。</translation>
    </message>
    <message>
        <source>Payout destinations</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>提现账户</translation>
    </message>
    <message>
        <source>No bank accounts or cards for payouts yet.</source>
        <translation>尚无用于提现的银行账户或卡。</translation>
    </message>
    <message>
        <source>Payment intents</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>付款意图</translation>
    </message>
    <message>
        <source>No payment intents yet.</source>
        <translation>尚无付款意图。</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>尚无提现。</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>人员</translation>
    </message>
    <message>
        <source>No persons yet.</source>
        <translation>尚无人员。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>No refunds yet.</source>
        <translation>尚无退款。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>审核</translation>
    </message>
    <message>
        <source>No payments to review.</source>
        <translation>没有待审核的付款。</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>No top-ups yet.</source>
        <translation>尚无充值。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Name of a table and of its page</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>No transfers yet.</source>
        <translation>尚无转账。</translation>
    </message>
    <message>
        <source>Account details</source>
        <extracomment>Name of a page: an owner&apos;s one account</extracomment>
        <translation>账户详情</translation>
    </message>
</context>
<context>
    <name>ResourceTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One cell of a row as a screen reader says it: %1 is the column&apos;s title, %2 the value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Payments</source>
        <extracomment>Beside a state: whether the account can take payments</extracomment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payouts</source>
        <extracomment>Beside a state: whether the account gets payouts</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of the last page of the wizard</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer what is asked</source>
        <extracomment>Button of a form: goes to what is still asked</extracomment>
        <translation>填写所需信息</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>立即重新查看</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>显示账户</translation>
    </message>
    <message>
        <source>The account does not work yet</source>
        <translation>账户尚不可用</translation>
    </message>
    <message>
        <source>Something is still asked</source>
        <translation>仍有信息需要填写</translation>
    </message>
    <message>
        <source>It is needed by %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>须在 %1 前提供。</translation>
    </message>
    <message>
        <source>The provider&apos;s reason: %1</source>
        <extracomment>%1 is a word of the backend that says why an account does not work</extracomment>
        <translation>服务商给出的原因：%1</translation>
    </message>
    <message>
        <source>Until then not everything works.</source>
        <translation>在此之前，部分功能无法使用。</translation>
    </message>
    <message>
        <source>The answers are being checked</source>
        <translation>填写内容正在审核</translation>
    </message>
    <message>
        <source>This takes moments or, where documents are looked at, a day or two. This page follows it; you may leave.</source>
        <translation>需要片刻；如需审核证件，则需一两天。此页面会持续跟进，您可以离开。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>The account can take payments and gets payouts.</source>
        <translation>账户可以收款和提现。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of payments or of payouts of an account</extracomment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>State of payments or of payouts of an account</extracomment>
        <translation>尚未启用</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Heading above questions whose answers the provider is checking</extracomment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Still asked</source>
        <extracomment>Heading above questions that are not answered</extracomment>
        <translation>仍需填写</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Type to search</source>
        <extracomment>Shown in an empty list in which one finds by typing</extracomment>
        <translation>输入以搜索</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>In this system&apos;s key ring</source>
        <translation>在系统密钥环中</translation>
    </message>
    <message>
        <source>Nowhere: it is asked for at each start</source>
        <translation>不保存：每次启动时询问</translation>
    </message>
    <message>
        <source>In the environment variable TRIBUTARY_API_KEY</source>
        <translation>在环境变量 TRIBUTARY_API_KEY 中</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page with the person&apos;s choices</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>Heading on the settings page: language, theme and density</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Language: the one of the desktop
----------
Theme: the one of the desktop</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme: dark words on a light ground</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme: light words on a dark ground</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Density of tables: more room around each row</extracomment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Density of tables: more rows on a screen</extracomment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <extracomment>Setting: how close the rows of tables stand</extracomment>
        <translation>表格行距</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>当前配置</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Settings page: name of the profile</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Settings page: whose profile it is</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account id</source>
        <extracomment>Settings page: id of the account</extracomment>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Settings page: sandbox, test or live</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Settings page: address of the API</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Settings page: where the key is kept</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>Settings page: folder of the local cache</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>其他配置</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: what the program speaks</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>In the sign-in file from the platform</source>
        <translation>在平台提供的登录文件中</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading rows</source>
        <extracomment>Spoken by screen readers while a table&apos;s first rows are being read</extracomment>
        <translation>正在加载行</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Tributary</source>
        <translation>欢迎使用 Tributary</translation>
    </message>
    <message>
        <source>All accounts, payments, disputes and payouts of your platform, at hand even without a network.</source>
        <translation>您平台的全部账户、付款、争议和提现，没有网络也能随时查看。</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>体验沙盒</translation>
    </message>
    <message>
        <source>Invented data on this computer: 50 accounts, 20,000 payments. No key, no network, nothing to break.</source>
        <translation>本机上的虚构数据：50 个账户，20,000 笔付款。无需密钥和网络，可放心尝试。</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>连接平台</translation>
    </message>
    <message>
        <source>With an API key of your platform. A restricted key that may only read is enough. It stays in your system&apos;s key ring.</source>
        <translation>使用您平台的 API 密钥。只读的受限密钥即可，密钥保存在您的系统密钥环中。</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>打开我的账户</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>Heading above the names of profiles that were opened before</extracomment>
        <translation>曾打开的配置</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Button: opens the list of languages</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>For the owner of one account, with the sign-in file that the platform handed out. It shows this account and nothing else.</source>
        <translation>供单个账户的所有者使用，需要平台发放的登录文件。只显示此账户。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Restricted</source>
        <extracomment>State of an account: something it should be able to do is switched off</extracomment>
        <translation>受限</translation>
    </message>
    <message>
        <source>Restricted soon</source>
        <extracomment>State of an account: information is due, with a date</extracomment>
        <translation>即将受限</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of an account: the provider checks it
----------
State: how a payment was decided: people should look at it</extracomment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of an account: everything works
----------
State: payments or payouts of an account work</extracomment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>State of an account: it was turned away</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Information is overdue</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>信息逾期未交</translation>
    </message>
    <message>
        <source>Information is being verified</source>
        <extracomment>State: why an account is restricted or in review</extracomment>
        <translation>信息正在验证</translation>
    </message>
    <message>
        <source>Under review by the provider</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>服务商正在审核</translation>
    </message>
    <message>
        <source>Possibly on a prohibited list</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>可能在禁止名单上</translation>
    </message>
    <message>
        <source>No capability requested</source>
        <extracomment>State: why an account is restricted: the platform has not asked for a capability yet</extracomment>
        <translation>未申请任何功能</translation>
    </message>
    <message>
        <source>Paused by the platform</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>已被平台暂停</translation>
    </message>
    <message>
        <source>Rejected by the provider: fraud</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被服务商拒绝：欺诈</translation>
    </message>
    <message>
        <source>Rejected by the provider: verification incomplete</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被服务商拒绝：验证未完成</translation>
    </message>
    <message>
        <source>Rejected by the provider: on a prohibited list</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被服务商拒绝：在禁止名单上</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被服务商拒绝</translation>
    </message>
    <message>
        <source>Rejected by the provider: terms of service</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被服务商拒绝：服务条款</translation>
    </message>
    <message>
        <source>Rejected by the platform: fraud</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被平台拒绝：欺诈</translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被平台拒绝</translation>
    </message>
    <message>
        <source>Rejected by the platform: terms of service</source>
        <extracomment>State: why an account was rejected</extracomment>
        <translation>被平台拒绝：服务条款</translation>
    </message>
    <message>
        <source>Other reason</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>A capability is inactive</source>
        <extracomment>State: why an account is restricted: a capability is switched off</extracomment>
        <translation>有功能未激活</translation>
    </message>
    <message>
        <source>Payments are switched off</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>收款已停用</translation>
    </message>
    <message>
        <source>Payouts are switched off</source>
        <extracomment>State: why an account is restricted</extracomment>
        <translation>提现已停用</translation>
    </message>
    <message>
        <source>Information is due</source>
        <extracomment>State: why an account will be restricted</extracomment>
        <translation>有信息待提交</translation>
    </message>
    <message>
        <source>Verification is running</source>
        <extracomment>State: why an account is in review</extracomment>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Contact the provider</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>联系服务商</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>State: what to do next for an account: nothing, the provider is at work</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Request a capability</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>申请功能</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>State: what to do next for an account that the platform paused</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Send a link</source>
        <extracomment>State: what to do next for an account: continue on the provider&apos;s pages</extracomment>
        <translation>发送链接</translation>
    </message>
    <message>
        <source>Provide information</source>
        <extracomment>State: what to do next for an account</extracomment>
        <translation>提供信息</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State: payments or payouts of an account are switched off</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a capability</extracomment>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>State of a capability</extracomment>
        <translation>未激活</translation>
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
        <translation>待处理</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>State: type of an account: has the full dashboard of the provider
----------
State: speed of a payout</extracomment>
        <translation>标准</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Individual</source>
        <extracomment>State: kind of business
----------
State: whose bank account it is</extracomment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>State: kind of business
----------
State: whose bank account it is</extracomment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <extracomment>State: kind of business</extracomment>
        <translation>非营利组织</translation>
    </message>
    <message>
        <source>Government entity</source>
        <extracomment>State: kind of business</extracomment>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>State: which dashboard of the provider an account has
----------
State: terms that an account accepted</extracomment>
        <translation>完整</translation>
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
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>State: who pays the fees</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Platform (custom)</source>
        <extracomment>State: who pays the fees, on the terms of custom accounts</extracomment>
        <translation>平台（Custom）</translation>
    </message>
    <message>
        <source>Platform (express)</source>
        <extracomment>State: who pays the fees, on the terms of express accounts</extracomment>
        <translation>平台（Express）</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>State: how often payouts are made
----------
State: when the money is taken: when somebody says so</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>State: how often payouts are made</extracomment>
        <translation>每月</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>State: terms that an account accepted: it only receives money</extracomment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>State of an application fee</extracomment>
        <translation>已收取</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <extracomment>State of an application fee: a part of it went back
----------
State of a payment: a part of it went back</extracomment>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>State of an application fee: all of it went back
----------
State of a payment: all of it went back
----------
State: how a review ended: the payment was refunded</extracomment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>State: what an application fee is taken from
----------
State: kind of movement on the balance: a payment not made by card</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>State: what an application fee is taken from
----------
State: kind of movement on the balance</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>State of a movement on the balance: the money can be paid out
----------
State: a reference number can be had</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>调整</translation>
    </message>
    <message>
        <source>Advance</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>预支</translation>
    </message>
    <message>
        <source>Advance funding</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>预支资金</translation>
    </message>
    <message>
        <source>Anticipation repayment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>预支还款</translation>
    </message>
    <message>
        <source>Application fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Application fee refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>平台费退款</translation>
    </message>
    <message>
        <source>Card payment</source>
        <extracomment>State: kind of movement on the balance: a payment by card</extracomment>
        <translation>银行卡付款</translation>
    </message>
    <message>
        <source>Climate order</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Climate 订单</translation>
    </message>
    <message>
        <source>Climate order refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Climate 订单退款</translation>
    </message>
    <message>
        <source>Cover for a connected account</source>
        <extracomment>State: kind of movement on the balance: a loss with a connected account is covered</extracomment>
        <translation>Connect 子账户垫付</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Fee credit funding</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>费用抵扣资金</translation>
    </message>
    <message>
        <source>Inbound transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>入账转账</translation>
    </message>
    <message>
        <source>Inbound transfer reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>入账转账撤销</translation>
    </message>
    <message>
        <source>Hold for an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>发卡冻结</translation>
    </message>
    <message>
        <source>Release for an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>发卡解冻</translation>
    </message>
    <message>
        <source>Dispute of an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>发卡争议</translation>
    </message>
    <message>
        <source>Payment by an issued card</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>发卡付款</translation>
    </message>
    <message>
        <source>Outbound obligation</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>出账债务</translation>
    </message>
    <message>
        <source>Inbound obligation reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>入账债务撤销</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Network reserve hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>卡组织准备金冻结</translation>
    </message>
    <message>
        <source>Network reserve release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>卡组织准备金释放</translation>
    </message>
    <message>
        <source>Payment refund</source>
        <extracomment>State: kind of movement on the balance: a refund not to a card</extracomment>
        <translation>付款退款</translation>
    </message>
    <message>
        <source>Payment reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>付款撤销</translation>
    </message>
    <message>
        <source>Unreconciled payment</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>未对账付款</translation>
    </message>
    <message>
        <source>Canceled payout</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>提现取消</translation>
    </message>
    <message>
        <source>Failed payout</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>提现失败</translation>
    </message>
    <message>
        <source>Minimum balance hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>最低余额冻结</translation>
    </message>
    <message>
        <source>Minimum balance release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>最低余额释放</translation>
    </message>
    <message>
        <source>Card refund</source>
        <extracomment>State: kind of movement on the balance: a refund to a card</extracomment>
        <translation>银行卡退款</translation>
    </message>
    <message>
        <source>Failed refund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>退款失败</translation>
    </message>
    <message>
        <source>Reserve hold</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>准备金冻结</translation>
    </message>
    <message>
        <source>Reserve release</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>准备金释放</translation>
    </message>
    <message>
        <source>Connect reserve</source>
        <extracomment>State: kind of movement on the balance: kept back for connected accounts</extracomment>
        <translation>Connect 准备金</translation>
    </message>
    <message>
        <source>Risk reserve</source>
        <extracomment>State: kind of movement on the balance: kept back because of risk
----------
State: part of the balance: money kept back because of risk</extracomment>
        <translation>风险准备金</translation>
    </message>
    <message>
        <source>Paid from the balance</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>余额支付</translation>
    </message>
    <message>
        <source>Payment from the balance reversed</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>余额支付撤销</translation>
    </message>
    <message>
        <source>Stripe fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>Stripe 费用</translation>
    </message>
    <message>
        <source>Currency conversion fee</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>货币兑换费</translation>
    </message>
    <message>
        <source>Tax on fees</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>费用税</translation>
    </message>
    <message>
        <source>Tax fund</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>税款资金</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Top-up reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>充值撤销</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Canceled transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>转账取消</translation>
    </message>
    <message>
        <source>Failed transfer</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>转账失败</translation>
    </message>
    <message>
        <source>Transfer reversal</source>
        <extracomment>State: kind of movement on the balance</extracomment>
        <translation>转账撤销</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>State: part of the balance: money from payments</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Issuing</source>
        <extracomment>State: part of the balance: money for issued cards</extracomment>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Prefunding of refunds and disputes</source>
        <extracomment>State: part of the balance: money set aside</extracomment>
        <translation>退款和争议预存资金</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>State of a balance: the account owes money</extracomment>
        <translation>负余额</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>State of a balance: nothing is owed</extracomment>
        <translation>正常</translation>
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
        <translation>成功</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>State of a payment: the customer&apos;s bank contests it, or did
----------
State: how a review ended: the customer disputed the payment before</extracomment>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>State of a payment: fraud rules stopped it
----------
State: how a payment was decided: fraud rules stopped it</extracomment>
        <translation>已阻止</translation>
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
        <translation>已取消</translation>
    </message>
    <message>
        <source>Uncaptured</source>
        <extracomment>State of a payment: the money is on hold and was not taken yet
----------
State of a payment intent: the money is on hold and was not taken yet</extracomment>
        <translation>未捕获</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>State: type of a payment, made on the connected account itself</extracomment>
        <translation>直接收款</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>State: type of a payment, made on the platform and passed on to an account</extracomment>
        <translation>目标收款</translation>
    </message>
    <message>
        <source>From a transfer</source>
        <extracomment>State: type of a payment, the receiving half of a transfer</extracomment>
        <translation>来自转账</translation>
    </message>
    <message>
        <source>Account debit</source>
        <extracomment>State: type of a payment, taken from the balance of a connected account</extracomment>
        <translation>账户扣款</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Elevated</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>较高</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>State: risk of fraud</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>State: the risk of fraud was not assessed</extracomment>
        <translation>未评估</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>Authorized</source>
        <extracomment>State: how a payment was decided</extracomment>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <extracomment>State: how a payment was decided
----------
State: why a payout failed</extracomment>
        <translation>被银行拒绝</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State: how a payment was decided: the request was wrong</extracomment>
        <translation>无效</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>State: answer of the card network
----------
State: how a review ended: the payment is fine</extracomment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State: answer of the card network
----------
State: why a refund failed</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State: the card network was not asked</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Reversed after approval</source>
        <extracomment>State: the card network approved and it was taken back</extracomment>
        <translation>批准后撤销</translation>
    </message>
    <message>
        <source>Check the card details</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>核对卡信息</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>请勿重试</translation>
    </message>
    <message>
        <source>Try again later</source>
        <extracomment>State: advice after a declined payment</extracomment>
        <translation>稍后重试</translation>
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
        <translation>欺诈</translation>
    </message>
    <message>
        <source>Safe</source>
        <extracomment>State: somebody reported the payment as safe</extracomment>
        <translation>安全</translation>
    </message>
    <message>
        <source>Attempt acknowledged</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>已确认尝试</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Data shared only</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>仅共享数据</translation>
    </message>
    <message>
        <source>Exempted</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Not supported</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Processing error</source>
        <extracomment>State: result of 3-D Secure</extracomment>
        <translation>处理错误</translation>
    </message>
    <message>
        <source>Exempt</source>
        <extracomment>State: tax status of a customer</extracomment>
        <translation>免税</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <extracomment>State: tax status of a customer: reverse charge</extracomment>
        <translation>反向征税</translation>
    </message>
    <message>
        <source>Inquiry: needs response</source>
        <extracomment>State of a dispute: the bank only asks so far</extracomment>
        <translation>问询：待回应</translation>
    </message>
    <message>
        <source>Inquiry: under review</source>
        <extracomment>State of a dispute: the bank only asks so far</extracomment>
        <translation>问询：审核中</translation>
    </message>
    <message>
        <source>Inquiry closed</source>
        <extracomment>State of a dispute: the bank asked and nothing came of it</extracomment>
        <translation>问询已关闭</translation>
    </message>
    <message>
        <source>Needs response</source>
        <extracomment>State of a dispute: evidence must be sent in time</extracomment>
        <translation>待回应</translation>
    </message>
    <message>
        <source>Under review</source>
        <extracomment>State of a dispute: the bank decides</extracomment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>State of a dispute: the money came back</extracomment>
        <translation>胜诉</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>State of a dispute: the money is gone</extracomment>
        <translation>败诉</translation>
    </message>
    <message>
        <source>Prevented</source>
        <extracomment>State of a dispute: a refund came before it</extracomment>
        <translation>已避免</translation>
    </message>
    <message>
        <source>Bank cannot process</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>银行无法处理</translation>
    </message>
    <message>
        <source>Check returned</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>支票退回</translation>
    </message>
    <message>
        <source>Credit not processed</source>
        <extracomment>State: reason of a dispute: a promised refund did not come</extracomment>
        <translation>未处理退款</translation>
    </message>
    <message>
        <source>Customer initiated</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>客户发起</translation>
    </message>
    <message>
        <source>Debit not authorized</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>扣款未授权</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>State: reason of a dispute
----------
State: why a payment intent was canceled
----------
State: reason of a refund</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Incorrect account details</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>账户信息有误</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>资金不足</translation>
    </message>
    <message>
        <source>Noncompliant</source>
        <extracomment>State: reason of a dispute: a rule of the card network was broken</extracomment>
        <translation>不合规</translation>
    </message>
    <message>
        <source>Product not received</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>未收到商品</translation>
    </message>
    <message>
        <source>Product unacceptable</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>商品不合格</translation>
    </message>
    <message>
        <source>Subscription canceled</source>
        <extracomment>State: reason of a dispute</extracomment>
        <translation>订阅已取消</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <extracomment>State: reason of a dispute: the customer does not recognise the payment</extracomment>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>State: kind of case of a card network</extracomment>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <extracomment>State: kind of case of a card network: the money was taken back
----------
State: kind of dispute at Amazon Pay</extracomment>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>State: kind of case of a card network: a rule was broken</extracomment>
        <translation>合规</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <extracomment>State: kind of case of a card network: a question</extracomment>
        <translation>问询</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>State: kind of case of a card network</extracomment>
        <translation>争议解决</translation>
    </message>
    <message>
        <source>Not qualified</source>
        <extracomment>State of a special defence against a dispute</extracomment>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>Qualified</source>
        <extracomment>State of a special defence against a dispute</extracomment>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>Requires action</source>
        <extracomment>State of a special defence against a dispute: something is missing</extracomment>
        <translation>需采取行动</translation>
    </message>
    <message>
        <source>Fee acknowledged</source>
        <extracomment>State: the fee of the card network was accepted</extracomment>
        <translation>费用已确认</translation>
    </message>
    <message>
        <source>Fee to be acknowledged</source>
        <extracomment>State: the fee of the card network must be accepted first</extracomment>
        <translation>费用待确认</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>State: kind of dispute at Amazon Pay</extracomment>
        <translation>索赔</translation>
    </message>
    <message>
        <source>Act now</source>
        <extracomment>State of a warning of fraud: a refund now can prevent a dispute</extracomment>
        <translation>立即处理</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>State of a warning of fraud: it was refunded or disputed since</extracomment>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Card never received</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>未收到卡</translation>
    </message>
    <message>
        <source>Card applied for by fraud</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>欺诈性申卡</translation>
    </message>
    <message>
        <source>Counterfeit card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>伪造卡</translation>
    </message>
    <message>
        <source>Lost card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>卡丢失</translation>
    </message>
    <message>
        <source>Stolen card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>卡被盗</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Unauthorized use of the card</source>
        <extracomment>State: kind of fraud</extracomment>
        <translation>未经授权使用卡</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>State: where payouts go
----------
State: where a payout goes</extracomment>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>State: where payouts go
----------
State: kind of payment card</extracomment>
        <translation>借记卡</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a bank account: nothing is known yet</extracomment>
        <translation>新添加</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>State of a bank account: the number can be right</extracomment>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of a bank account: it belongs to the business
----------
State of a person&apos;s identity</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>State of a bank account</extracomment>
        <translation>验证失败</translation>
    </message>
    <message>
        <source>Number deactivated</source>
        <extracomment>State of a bank account: the stand-in for its number was switched off</extracomment>
        <translation>号码已停用</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <extracomment>State of a bank account: a payout came back</extracomment>
        <translation>提现失败</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>State of a payment intent: the customer has not said how to pay, or the last attempt failed</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <extracomment>State of a payment intent</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Customer must act</source>
        <extracomment>State of a payment intent: the customer must do something, like 3-D Secure
----------
State of a refund: the customer must give bank details</extracomment>
        <translation>待客户操作</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>State of a payment intent
----------
State: why a refund waits</extracomment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>State: why a payment intent was canceled
----------
State: when the money is taken</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Failed invoice</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>发票付款失败</translation>
    </message>
    <message>
        <source>Requested by the customer</source>
        <extracomment>State: why a payment intent was canceled
----------
State: reason of a refund</extracomment>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Voided invoice</source>
        <extracomment>State: why a payment intent was canceled</extracomment>
        <translation>发票已作废</translation>
    </message>
    <message>
        <source>Automatic, later</source>
        <extracomment>State: when the money is taken</extracomment>
        <translation>自动（延后）</translation>
    </message>
    <message>
        <source>Without the customer</source>
        <extracomment>State: how a way to pay may be used again: without the customer present</extracomment>
        <translation>客户不在场</translation>
    </message>
    <message>
        <source>With the customer</source>
        <extracomment>State: how a way to pay may be used again: with the customer present</extracomment>
        <translation>客户在场</translation>
    </message>
    <message>
        <source>In transit</source>
        <extracomment>State of a payout</extracomment>
        <translation>在途</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>State of a payout; it can still fail some days later</extracomment>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Instant</source>
        <extracomment>State: speed of a payout: within minutes</extracomment>
        <translation>即时</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>State: where a payout goes
----------
State: a way to pay</extracomment>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>State: which part of the balance a payout is taken from: payments by card
----------
State: which part of the balance a transfer is taken from: payments by card</extracomment>
        <translation>银行卡付款</translation>
    </message>
    <message>
        <source>Bank payments</source>
        <extracomment>State: which part of the balance a payout is taken from: payments from bank accounts
----------
State: which part of the balance a transfer is taken from: payments from bank accounts</extracomment>
        <translation>银行账户付款</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State: the contents of a payout are known</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>State: the contents of a payout are being put together</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>State: a payout made by hand has no list of contents</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Bank account is closed</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>银行账户已关闭</translation>
    </message>
    <message>
        <source>Bank account is frozen</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>银行账户已冻结</translation>
    </message>
    <message>
        <source>Bank account is restricted</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>银行账户受限</translation>
    </message>
    <message>
        <source>Bank branch changed hands</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>银行网点已易主</translation>
    </message>
    <message>
        <source>Bank could not process it</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>银行未能处理</translation>
    </message>
    <message>
        <source>Debit is not authorized</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>扣款未获授权</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <extracomment>State: why a payout failed
----------
State: why a refund waits
----------
State: why a refund failed</extracomment>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>Account number is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>账号有误</translation>
    </message>
    <message>
        <source>Account holder&apos;s name is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>账户持有人姓名有误</translation>
    </message>
    <message>
        <source>Account holder&apos;s address is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>账户持有人地址有误</translation>
    </message>
    <message>
        <source>Account holder&apos;s tax number is wrong</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>账户持有人税号有误</translation>
    </message>
    <message>
        <source>Bank account cannot take this currency</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>银行账户不支持此币种</translation>
    </message>
    <message>
        <source>Bank account does not exist</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>银行账户不存在</translation>
    </message>
    <message>
        <source>Card is not supported</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>不支持此卡</translation>
    </message>
    <message>
        <source>Card has expired</source>
        <extracomment>State: why a payout failed</extracomment>
        <translation>卡已过期</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <extracomment>State: why a payout failed
----------
State: why a refund failed</extracomment>
        <translation>卡丢失或被盗</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>State of a person&apos;s identity</extracomment>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Exposed</source>
        <extracomment>State: the person holds a public office or is close to somebody who does</extracomment>
        <translation>政治公众人物</translation>
    </message>
    <message>
        <source>Never captured</source>
        <extracomment>State: reason of a refund: the hold on the customer&apos;s money ran out</extracomment>
        <translation>从未捕获</translation>
    </message>
    <message>
        <source>Payment is pending</source>
        <extracomment>State: why a refund waits</extracomment>
        <translation>付款待处理</translation>
    </message>
    <message>
        <source>Card expired or canceled</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>卡已过期或注销</translation>
    </message>
    <message>
        <source>Payment was disputed</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>付款有争议</translation>
    </message>
    <message>
        <source>Requested by the business</source>
        <extracomment>State: why a refund failed</extracomment>
        <translation>商家要求</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>State: how a refund reaches the card</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reversal</source>
        <extracomment>State: how a refund reaches the card: the payment disappears from the statement</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>To be decided</source>
        <extracomment>State of a review for fraud: somebody has to decide</extracomment>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a review for fraud: it was decided</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>A rule</source>
        <extracomment>State: who asked for a review: a rule against fraud</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>State: who asked for a review: somebody of the staff</extracomment>
        <translation>人工</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State: how a review ended: somebody looked at it</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Payment never settled</source>
        <extracomment>State: how a review ended: the money never came</extracomment>
        <translation>付款未结算</translation>
    </message>
    <message>
        <source>Redacted</source>
        <extracomment>State: how a review ended: what it was about was erased</extracomment>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>Refunded as fraud</source>
        <extracomment>State: how a review ended: the payment was refunded because it was fraud</extracomment>
        <translation>因欺诈退款</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>State of a top-up: the bank took the money back
----------
State of a transfer: all of it was taken back</extracomment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>State: who started a top-up: a person</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of a transfer</extracomment>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <extracomment>State of a transfer: a part of it was taken back</extracomment>
        <translation>部分撤销</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>State: kind of payment card</extracomment>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <extracomment>State: kind of payment card, loaded with money beforehand</extracomment>
        <translation>预付卡</translation>
    </message>
    <message>
        <source>Card in person</source>
        <extracomment>State: a way to pay, at a terminal</extracomment>
        <translation>现场刷卡</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>State: a way to pay</extracomment>
        <translation>加密货币</translation>
    </message>
    <message>
        <source>Customer balance</source>
        <extracomment>State: a way to pay, from money the customer holds with the business</extracomment>
        <translation>客户余额</translation>
    </message>
    <message>
        <source>Korean card</source>
        <extracomment>State: a way to pay</extracomment>
        <translation>韩国银行卡</translation>
    </message>
    <message>
        <source>Account balance</source>
        <extracomment>State: a way to pay, from the balance of a connected account</extracomment>
        <translation>账户余额</translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>State: there is a reference number</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <extracomment>State: there will be no reference number
----------
State: the bank does not offer this check</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <extracomment>State: there will be no reference number</extracomment>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>State: a check of card details gave a match</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State: the check was not made</extracomment>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Provider error</source>
        <extracomment>State: kind of error</extracomment>
        <translation>服务商错误</translation>
    </message>
    <message>
        <source>Card error</source>
        <extracomment>State: kind of error</extracomment>
        <translation>银行卡错误</translation>
    </message>
    <message>
        <source>Repeated request differs</source>
        <extracomment>State: kind of error; the same request was sent twice with different contents</extracomment>
        <translation>重复请求内容不一致</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <extracomment>State: kind of error</extracomment>
        <translation>请求无效</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sync progress</source>
        <extracomment>Accessible name of the bar that shows how far the first sync is</extracomment>
        <translation>同步进度</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <extracomment>In the status bar before the first sync is complete</extracomment>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>as of %1 · just now</source>
        <extracomment>In the status bar: %1 is a time; the data is less than a minute old</extracomment>
        <translation>截至 %1 · 刚刚</translation>
    </message>
    <message>
        <source>as of %1 · %2 ago</source>
        <extracomment>In the status bar: %1 is a time, %2 an age such as &quot;6 min&quot;</extracomment>
        <translation>截至 %1 · %2前</translation>
    </message>
    <message>
        <source>Not syncing</source>
        <extracomment>In the status bar: sync does nothing at the moment</extracomment>
        <translation>未在同步</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>First sync: %1 of %2 accounts, %Ln list(s) left</source>
        <extracomment>In the status bar: %1 and %2 are numbers of accounts, %n lists are not read to their end yet</extracomment>
        <translation>
            <numerusform>首次同步：已完成 %1/%2 个账户，还剩 %Ln 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what changed …</source>
        <translation>正在查询更改…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln changed object(s) …</source>
        <extracomment>In the status bar: %n objects changed at the server and are read again</extracomment>
        <translation>
            <numerusform>正在读取 %Ln 个已更改的对象…</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date, watching for changes</source>
        <translation>已是最新，正在监视更改</translation>
    </message>
    <message>
        <source>Offline: what was read before stays readable</source>
        <translation>离线：已读取的内容仍可查看</translation>
    </message>
    <message>
        <source>%1 (slowed down: the server asked for fewer requests)</source>
        <extracomment>In the status bar: %1 is what sync does</extracomment>
        <translation>%1（已减速：服务器要求减少请求）</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of tasks beside a form</extracomment>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Label of a field: %1 is a person, %2 what is asked about them</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What customers and authorities know the business by.</source>
        <translation>客户和主管机关用以识别企业的信息。</translation>
    </message>
    <message>
        <source>Who acts for the business: somebody who may speak and sign for it. The provider has to know who this is.</source>
        <translation>代表企业的人员：可代表企业发言和签字。服务商必须了解其身份。</translation>
    </message>
    <message>
        <source>The provider has to know whom the money goes to.</source>
        <translation>服务商必须了解资金的收款人。</translation>
    </message>
    <message>
        <source>Everybody who owns a quarter or more of the business. Laws against money laundering ask for them.</source>
        <translation>持有企业 25% 或以上股份的每个人。反洗钱法律要求提供其信息。</translation>
    </message>
    <message>
        <source>Who sits on the board. They are compared with the public register.</source>
        <translation>董事会成员。将与公共登记核对。</translation>
    </message>
    <message>
        <source>Who manages the business and decides for it.</source>
        <translation>管理企业并作出决策的人员。</translation>
    </message>
    <message>
        <source>Where payouts go. Payments can work without it, payouts cannot.</source>
        <translation>提现的去向。没有它也可以收款，但无法提现。</translation>
    </message>
    <message>
        <source>In colour, whole and readable: PNG, JPEG or PDF, ten megabytes at most.</source>
        <translation>彩色、完整、清晰：PNG、JPEG 或 PDF，最大 10 MB。</translation>
    </message>
    <message>
        <source>The owner has to have accepted these. Do not accept for somebody who has not.</source>
        <translation>必须由所有者本人接受。请勿代未接受者接受。</translation>
    </message>
    <message>
        <source>These questions can only be answered on the provider&apos;s own page.</source>
        <translation>这些问题只能在服务商的页面上填写。</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>筛选此表格</translation>
    </message>
    <message>
        <source>Filter this table by typing</source>
        <translation>输入以筛选此表格</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>导出此视图</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>显示详情面板</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of an error page: read the rows once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>在详情面板中打开</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏详情面板</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭详情面板</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>仅显示含此值的行</translation>
    </message>
    <message>
        <source>Leave out rows with this value</source>
        <translation>排除含此值的行</translation>
    </message>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>按此列升序排序</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>按此列降序排序</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside a table&apos;s title: %1 rows match the filter, of %2 in all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <extracomment>Below an empty table: %1 is a date and time</extracomment>
        <translation>上次检查：%1。</translation>
    </message>
    <message>
        <source>Still reading for the first time</source>
        <translation>首次读取尚未完成</translation>
    </message>
    <message>
        <source>Rows appear here as soon as they arrive; nothing needs to be finished first.</source>
        <translation>数据行一到达即会显示在此处，无需等待全部完成。</translation>
    </message>
    <message>
        <source>No row matches this filter</source>
        <translation>没有符合此筛选条件的行</translation>
    </message>
    <message>
        <source>This key may not read this</source>
        <translation>此密钥无权读取此内容</translation>
    </message>
    <message>
        <source>Whoever made this restricted key can give it the permission.</source>
        <translation>创建此受限密钥的人可以为其授予该权限。</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.csv</extracomment>
        <translation>逗号分隔值 (%1)</translation>
    </message>
    <message>
        <source>Spreadsheet (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.xlsx</extracomment>
        <translation>电子表格 (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <extracomment>Kind of file to save as: %1 is its ending, *.json</extracomment>
        <translation>JSON 文件 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <extracomment>After an export: %n rows were written to the file %1</extracomment>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>In the status bar</extracomment>
        <translation>
            <numerusform>已选择 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the status bar: %1 is &quot;3 rows selected&quot;, %2 the sums of their amounts, one a currency</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a card on the home page: go to the rows that are counted there</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ViewAsDialog</name>
    <message>
        <source>View as owner</source>
        <extracomment>Title of a dialog: look at an account as its owner does
----------
Button: begin to look at an account as its owner</extracomment>
        <translation>以所有者身份查看</translation>
    </message>
    <message numerus="yes">
        <source>You will see what the owner sees, and nothing can be changed. The view ends after %Ln minute(s). Who looks, at what and why is written down first.</source>
        <extracomment>In the dialog that asks for a reason: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>您将看到所有者所见的内容，且无法更改任何内容。此视图将在 %Ln 分钟后结束。查看者、查看对象和原因会先被记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a line in a dialog: why somebody wants to look at an account</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Their question about the payout of last Friday</source>
        <extracomment>Example of a reason, in an empty line</extracomment>
        <translation>所有者询问上周五的提现</translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message>
        <source>You see what the owner of %1 sees. Nothing can be changed.</source>
        <extracomment>Banner while staff looks at an account as its owner: %1 is the account&apos;s name</extracomment>
        <translation>您看到的是 %1 的所有者所见的内容。无法更改任何内容。</translation>
    </message>
    <message>
        <source>Exit this view</source>
        <extracomment>Button: end looking at an account as its owner</extracomment>
        <translation>退出此视图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <extracomment>Banner while staff looks at an account as its owner: the view ends by itself after so many minutes</extracomment>
        <translation>
            <numerusform>还剩 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeChart</name>
    <message>
        <source>Volume by day</source>
        <extracomment>Accessible name of the chart on the home page</extracomment>
        <translation>每日交易额</translation>
    </message>
    <message>
        <source>No payments in the last four weeks.</source>
        <translation>近四周没有付款。</translation>
    </message>
    <message>
        <source>%1 in four weeks; the most on %2: %3.</source>
        <extracomment>Spoken summary of a chart: %1 and %3 are amounts, %2 is a date</extracomment>
        <translation>四周合计 %1；最高为 %2：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One day of a chart: %1 is a date, %2 an amount</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Also ask what is needed later</source>
        <translation>同时询问日后所需信息</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: leave the wizard; what was answered stays</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>What was answered is kept, but for identity and account numbers.</source>
        <translation>已填写的内容会保留，身份证件号码和账号除外。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The account</source>
        <extracomment>Step of the wizard: what an account is made of</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a step of the wizard: %1 is a country, %2 a kind of business</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>Below a step of the wizard: %1 of %2 questions are answered</extracomment>
        <translation>已填写 %1/%2</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <extracomment>Step of the wizard: the answers are looked at before they are sent</extracomment>
        <translation>核对填写内容</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <extracomment>Step of the wizard: the owner continues on the provider&apos;s page</extracomment>
        <translation>在服务商页面上</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Step of the wizard: what became of it</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Creating the account …</source>
        <translation>正在创建账户…</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Reading the account …</source>
        <translation>正在读取账户…</translation>
    </message>
    <message>
        <source>Nobody knows whether this arrived. Press the button again: it will not be done twice.</source>
        <translation>无法确定是否已送达。请再按一次按钮：不会重复执行。</translation>
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
        <translation>保存并继续</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Back</source>
        <extracomment>Command: to the page one came from</extracomment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Command: to the page one went back from</extracomment>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go to an id, a page or a command</source>
        <translation>转到 ID、页面或命令</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Narrow or widen the list of pages</source>
        <translation>收窄或展开页面列表</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>其他配置</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the first page in the list of pages</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Heading in the list of pages, above the less used ones</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page with the person&apos;s choices</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Nothing with the id %1 is in the cache.</source>
        <extracomment>In the status bar: %1 is an id that was looked for</extracomment>
        <translation>缓存中没有 ID 为 %1 的内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Banner: %1 says what went wrong, %2 how old the data is</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a banner: connect again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>Button of a banner: a key is missing</extracomment>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>You see the data as it was at %1.</source>
        <extracomment>End of a banner: %1 is a date and time</extracomment>
        <translation>您看到的是 %1 时的数据。</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>Not connected. %1</source>
        <extracomment>Banner: %1 says how old the data is</extracomment>
        <translation>未连接。%1</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button of a banner: connect to the server</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Command: opens the list of languages</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <extracomment>Name of the page for accounts on their way to being enabled</extracomment>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Open a sign-in file</source>
        <extracomment>Button of a banner: the sign-in has expired, another file is needed</extracomment>
        <translation>打开登录文件</translation>
    </message>
    <message>
        <source>Continue onboarding …</source>
        <translation>继续入驻…</translation>
    </message>
</context>
</TS>
