#pragma once

#include <QString>

namespace bt2c {

/// "Reveal in Finder", or what that is called here.
[[nodiscard]] QString revealWords();

/// Asks the file manager to show @p path, selected. May wait for an answer: not for the window's thread. False: it
/// cannot, or there is none.
[[nodiscard]] bool selectInFileManager(const QString &path);

/// Opens the folder of @p path; for when the above failed.
[[nodiscard]] bool openFolderOf(const QString &path);

} // namespace bt2c
