#include "core/bundle/bundlefiles.h"

#include "core/bundle/redact.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringBuilder>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::BundleFiles)
};

} // namespace

void BundleFiles::add(const QString &name, const QString &title, QByteArray content)
{
    if (isSecretFile(name)) {
        leaveOut(Words::tr("%1: it may hold secrets.").arg(name));
        return;
    }
    // The secrets first: a cut through one would leave a part that nothing tells from other text.
    Redacted clean = redact(content);
    content.clear();
    if (clean.text.size() > maxFile) {
        const qsizetype cut = clean.text.size() - maxFile;
        const qsizetype line = clean.text.indexOf('\n', cut);
        clean.text = "[the beginning was left out]\n" + clean.text.sliced(line < 0 ? cut : line + 1);
    }
    if (m_bytes + clean.text.size() > maxBundle) {
        leaveOut(Words::tr("%1: the bundle would become larger than %2.").arg(title, formatBytes(maxBundle)));
        return;
    }
    m_bytes += clean.text.size();
    m_bundle.files.append({name, title, clean.text, clean.count, true});
}

void BundleFiles::add(const QString &name, const QString &title, const QJsonObject &object)
{
    add(name, title, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void BundleFiles::leaveOut(const QString &what, const Error &why)
{
    leaveOut(what % u": "_s % describe(why));
}

} // namespace bt2c
