#pragma once

#include <QByteArray>
#include <QList>

namespace bt2c {

/// A word or operator of a shell command line, with its place.
struct ShellWord
{
    enum class Kind {
        Word,
        Separator, ///< && || ; | & ( ) and a newline
        Redirection, ///< ">>", "2>&1", with its target where that stands apart: "> file" is one
        Comment, ///< from '#' to the end
    };
    Kind kind = Kind::Word;
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text; ///< without quotes, as the program gets it; a separator as it stands
    bool dynamic = false; ///< holds a variable, a substitution, a pattern or a '~' that the shell expands
    bool operator==(const ShellWord &) const = default;
};

/// @p command split as sh does. Knows quotes, comments, operators and redirections; keywords, here documents and what
/// is inside substitutions it does not look into. Total; an open quote ends with the text.
[[nodiscard]] QList<ShellWord> shellWords(const QByteArray &command);

} // namespace bt2c
