// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QtEndian>

#include <array>
#include <stdexcept>

/// What is in a zip file: enough of RFC 1951 to look into a spreadsheet. Throws when it is not whole.
class Unzip
{
public:
    static QHash<QByteArray, QByteArray> files(const QByteArray &zip)
    {
        QHash<QByteArray, QByteArray> files;
        const qsizetype end = zip.lastIndexOf("PK\x05\x06");
        if (end < 0)
            throw std::runtime_error("no central directory");
        qsizetype at = number<quint32>(zip, end + 16);
        for (int left = number<quint16>(zip, end + 10); left > 0; --left) {
            const auto method = number<quint16>(zip, at + 10);
            const auto packed = number<quint32>(zip, at + 20);
            const auto size = number<quint32>(zip, at + 24);
            const auto nameSize = number<quint16>(zip, at + 28);
            const qsizetype local = number<quint32>(zip, at + 42);
            const QByteArray name = zip.mid(at + 46, nameSize);
            const qsizetype data
                = local + 30 + number<quint16>(zip, local + 26) + number<quint16>(zip, local + 28);
            const QByteArray body = zip.mid(data, packed);
            files.insert(name, method == 0 ? body : Unzip(body).inflate());
            if (files.value(name).size() != qsizetype(size))
                throw std::runtime_error("wrong size");
            at += 46 + nameSize + number<quint16>(zip, at + 30) + number<quint16>(zip, at + 32);
        }
        return files;
    }

private:
    template <typename Integer>
    static Integer number(const QByteArray &bytes, qsizetype at)
    {
        if (at < 0 || at + qsizetype(sizeof(Integer)) > bytes.size())
            throw std::runtime_error("cut off");
        return qFromLittleEndian<Integer>(bytes.constData() + at);
    }

    /// A Huffman code by the lengths of its words.
    struct Code {
        std::array<int, 16> count {};
        QList<int> symbols {};

        explicit Code(const QList<int> &lengths)
        {
            for (const int length : lengths)
                ++count[size_t(length)];
            count[0] = 0;
            for (int length = 1; length < 16; ++length) {
                for (int symbol = 0; symbol < lengths.size(); ++symbol) {
                    if (lengths.at(symbol) == length)
                        symbols.append(symbol);
                }
            }
        }
    };

    explicit Unzip(const QByteArray &packed) : m_packed(packed) {}

    int bit()
    {
        if (m_bit / 8 >= m_packed.size())
            throw std::runtime_error("cut off");
        const int value = (m_packed.at(m_bit / 8) >> (m_bit % 8)) & 1;
        ++m_bit;
        return value;
    }

    int bits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i)
            value |= bit() << i;
        return value;
    }

    int symbol(const Code &code)
    {
        int word = 0;
        int first = 0;
        int index = 0;
        for (size_t length = 1; length < 16; ++length) {
            word |= bit();
            if (word - code.count[length] < first)
                return code.symbols.at(index + word - first);
            index += code.count[length];
            first = (first + code.count[length]) << 1;
            word <<= 1;
        }
        throw std::runtime_error("bad code");
    }

    void block(const Code &literals, const Code &distances)
    {
        static constexpr std::array lengthBase {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                                31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
        static constexpr std::array lengthBits {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        static constexpr std::array distanceBase {1,   2,   3,   4,   5,   7,    9,    13,   17,   25,
                                                  33,  49,  65,  97,  129, 193,  257,  385,  513,  769,
                                                  1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
        for (int found = symbol(literals); found != 256; found = symbol(literals)) {
            if (found < 256) {
                m_plain.append(char(found));
                continue;
            }
            const auto length = size_t(found - 257);
            int count = lengthBase.at(length) + bits(lengthBits.at(length));
            const auto distance = size_t(symbol(distances));
            const int back = distanceBase.at(distance) + bits(distance < 4 ? 0 : int(distance) / 2 - 1);
            if (back > m_plain.size())
                throw std::runtime_error("bad distance");
            for (; count > 0; --count)
                m_plain.append(m_plain.at(m_plain.size() - back));
        }
    }

    void dynamicBlock()
    {
        static constexpr std::array order {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        const int literals = bits(5) + 257;
        const int distances = bits(5) + 1;
        const int codes = bits(4) + 4;
        QList<int> codeLengths(19, 0);
        for (int i = 0; i < codes; ++i)
            codeLengths[order.at(size_t(i))] = bits(3);
        const Code code(codeLengths);
        QList<int> lengths;
        while (lengths.size() < literals + distances) {
            const int found = symbol(code);
            if (found < 16)
                lengths.append(found);
            else if (found == 16)
                lengths += QList<int>(3 + bits(2), lengths.last());
            else
                lengths += QList<int>(found == 17 ? 3 + bits(3) : 11 + bits(7), 0);
        }
        block(Code(lengths.mid(0, literals)), Code(lengths.mid(literals)));
    }

    QByteArray inflate()
    {
        for (bool last = false; !last;) {
            last = bit();
            switch (bits(2)) {
            case 0: {
                m_bit = (m_bit + 7) / 8 * 8;
                const int length = bits(16);
                bits(16);
                for (int i = 0; i < length; ++i)
                    m_plain.append(char(bits(8)));
                break;
            }
            case 1: {
                QList<int> lengths(288, 8);
                for (int i = 144; i < 256; ++i)
                    lengths[i] = 9;
                for (int i = 256; i < 280; ++i)
                    lengths[i] = 7;
                block(Code(lengths), Code(QList<int>(30, 5)));
                break;
            }
            case 2:
                dynamicBlock();
                break;
            default:
                throw std::runtime_error("bad block");
            }
        }
        return m_plain;
    }

    const QByteArray m_packed;
    qsizetype m_bit = 0;
    QByteArray m_plain;
};
