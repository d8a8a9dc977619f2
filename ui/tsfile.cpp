// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    explicit Reader(QIODevice &device) : m_xml(&device) {}

    tl::expected<TsFile, TsFile::Fault> read()
    {
        if (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"TS")
                readFile();
            else
                m_xml.raiseError(u"This is no file of translations."_s);
        }
        // To the end: what comes after the last message can be broken too.
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError()) {
            return tl::unexpected(TsFile::Fault {.reason = m_xml.errorString(),
                                                 .line = m_xml.lineNumber(),
                                                 .column = m_xml.columnNumber()});
        }
        return m_file;
    }

private:
    void readFile()
    {
        m_file.language = m_xml.attributes().value("language"_L1).toString();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"context")
                readContext();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readContext()
    {
        QByteArray name;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"name")
                name = readText().toUtf8();
            else if (m_xml.name() == u"message")
                readMessage(name);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readMessage(const QByteArray &context)
    {
        TsFile::Message message {.context = context,
                                 .counts = m_xml.attributes().value("numerus"_L1) == u"yes",
                                 .line = m_xml.lineNumber()};
        bool gone = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"source") {
                message.source = readText().toUtf8();
            } else if (m_xml.name() == u"comment") {
                message.comment = readText().toUtf8();
            } else if (m_xml.name() == u"extracomment") {
                message.explanation = readText();
            } else if (m_xml.name() == u"translation") {
                const QString type = m_xml.attributes().value("type"_L1).toString();
                gone = type == u"vanished" || type == u"obsolete";
                message.finished = type != u"unfinished";
                message.forms = readForms(message.counts);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!gone)
            m_file.messages.append(message);
    }

    QStringList readForms(bool counts)
    {
        if (!counts)
            return {readText()};
        QStringList forms;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"numerusform")
                forms.append(readText());
            else
                m_xml.skipCurrentElement();
        }
        return forms;
    }

    /// Characters that XML cannot hold stand as <byte value="x1f"/>.
    QString readText()
    {
        QString text;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Characters:
                text += m_xml.text();
                break;
            case QXmlStreamReader::StartElement:
                if (m_xml.name() == u"byte")
                    text += byte(m_xml.attributes().value("value"_L1).toString());
                m_xml.skipCurrentElement();
                break;
            case QXmlStreamReader::EndElement:
                return text;
            default:
                break;
            }
        }
        return text;
    }

    static QString byte(const QString &value)
    {
        const bool hexadecimal = value.startsWith(u'x');
        return QString(QChar(value.mid(hexadecimal ? 1 : 0).toUShort(nullptr, hexadecimal ? 16 : 10)));
    }

    QXmlStreamReader m_xml;
    TsFile m_file;
};

} // namespace

tl::expected<TsFile, TsFile::Fault> TsFile::read(QIODevice &device)
{
    if (device.size() > Largest)
        return tl::unexpected(Fault {.reason = u"The file is too large."_s});
    return Reader(device).read();
}

tl::expected<TsFile, TsFile::Fault> TsFile::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Fault {.reason = file.errorString()});
    return read(file);
}

qsizetype TsFile::unfinished() const
{
    return std::count_if(messages.cbegin(), messages.cend(), [](const Message &message) {
        return !message.finished || message.forms.contains(QString());
    });
}
