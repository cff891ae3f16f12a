// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/rulesettings.h"

#include "models/entities/common/setting.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Lodebook {

namespace {

class SettingReader
{
public:
    SettingReader(const QMap<QString, QString> &settings, QStringList &problems) : m_settings(settings), m_problems(problems) {}

    void read(const char *name, int &number, int least, int most)
    {
        const QString key = QLatin1String(name);
        if (!m_settings.contains(key))
            return;
        bool good = false;
        const int wanted = m_settings.value(key).trimmed().toInt(&good);
        if (good && wanted >= least && wanted <= most)
            number = wanted;
        else
            refuse(key, QCoreApplication::translate("Programme", "a whole number from %1 to %2").arg(least).arg(most), QString::number(number));
    }

    void read(const char *name, QStringList &words)
    {
        const QString key = QLatin1String(name);
        if (m_settings.contains(key))
            words = parts(key);
    }

    void read(const char *name, QList<int> &numbers)
    {
        const QString key = QLatin1String(name);
        if (!m_settings.contains(key))
            return;
        QList<int> wanted;
        for (const QString &part : parts(key))
            wanted.append(part.toInt());
        if (!wanted.isEmpty() && !wanted.contains(0)) {
            numbers = wanted;
            return;
        }
        QStringList standing;
        for (const int number : numbers)
            standing.append(QString::number(number));
        refuse(key, QCoreApplication::translate("Programme", "whole numbers separated by semicolons"), standing.join(QLatin1String("; ")));
    }

private:
    QStringList parts(const QString &key) const
    {
        static const QRegularExpression separators(QStringLiteral("[;,\\s]+"));
        return m_settings.value(key).split(separators, Qt::SkipEmptyParts);
    }

    void refuse(const QString &key, const QString &expected, const QString &standing)
    {
        m_problems.append(QCoreApplication::translate("Programme", "The setting %1 is “%2”; %3 is expected, so %4 is used")
                              .arg(key, m_settings.value(key), expected, standing));
    }

    const QMap<QString, QString> &m_settings;
    QStringList &m_problems;
};

} // namespace

RuleSettings ruleSettings(const QMap<QString, QString> &settings)
{
    RuleSettings rules;
    SettingReader reader(settings, rules.problems);
    reader.read("responsible.statuses", rules.goodStatuses);
    reader.read("responsible.modules", rules.modules);
    reader.read("responsible.schemes", rules.schemes);
    reader.read("responsible.incident_level", rules.incidentLevel, 1, 3);
    reader.read("responsible.visit_months", rules.visitMonths, 1, 120);
    reader.read("status.green_months", rules.greenMonths, 1, 240);
    reader.read("status.blue_months", rules.blueMonths, 1, 240);
    reader.read("status.yellow_months", rules.yellowMonths, 1, 240);
    reader.read("status.red_months", rules.redMonths, 1, 240);
    reader.read("deadline.incident_months", rules.incidentMonths, 1, 120);
    reader.read("deadline.measurement_days", rules.measurementDays, 0, 3650);
    reader.read("deadline.decision_weeks", rules.decisionWeeks, 1, 520);
    reader.read("deadline.due_days", rules.dueDays, 0, 3650);
    reader.read("device.silent_days", rules.silentDays, 1, 3650);
    return rules;
}

Result<RuleSettings> loadRuleSettings(const RecordReader &reader)
{
    QMap<QString, QString> settings;
    const Result<> read = reader.forEach(Query(setting()), [&settings](const Record &record) {
        settings.insert(record.text(setting().key), record.text(setting().value));
        return true;
    });
    if (!read)
        return read.error();
    return ruleSettings(settings);
}

} // namespace Lodebook
