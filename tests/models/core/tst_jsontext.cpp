// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Lodebook;

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackAsItWasWritten()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator chance(seed);
        for (int round = 0; round < 2000; ++round) {
            QStringList texts;
            for (int i = chance.bounded(4); i > 0; --i) {
                QString text;
                for (int length = chance.bounded(12); length > 0; --length)
                    text += QChar(chance.bounded(3) ? ushort(chance.bounded(128)) : ushort(chance.bounded(0xd7ff)));
                texts.append(text);
            }
            QString json;
            appendJsonList(json, texts);
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(document.array(), QJsonArray::fromStringList(texts));
        }
    }

    void writesOneTextAfterWhatIsThere()
    {
        QString json = QStringLiteral("{\"name\":");
        appendJsonText(json, u"Kilima \"éà\"\\\n\x01");
        QCOMPARE(json, QStringLiteral("{\"name\":\"Kilima \\\"éà\\\"\\\\\\n\\u0001\""));
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
