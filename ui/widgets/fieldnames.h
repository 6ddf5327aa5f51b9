#pragma once

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace bt2c {

/// Tells screen readers what is chosen in @p box, which has its final parent. On Linux Qt has the choice itself for its
/// name, and goes by a label for what it is a choice of; here it is one that is not shown.
void nameChoices(QComboBox *box, const QString &name);

/// Makes @p field one to search with: a lens at its beginning, at its end a button that clears it.
void makeSearchField(QLineEdit *field, const QString &name);

/// What is searched in @p field, as far as there is room to say it: the last of @p hints that fits, else none.
void setSearchHints(QLineEdit *field, const QStringList &hints);

} // namespace bt2c
