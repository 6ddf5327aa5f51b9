#pragma once

#include <QColor>
#include <QIcon>

class QPainter;

namespace bt2c {

/// The program's own signs, in resources/icons: a 16 px grid, 1.5 px strokes, one colour that follows the text.
enum class Symbol {
    Archive, Tick, TickOutline, Shield, Cross, Triangle, Clock, Question, Dot, Barred, Restore, Search, ChevronDown,
    ChevronUp, ChevronRight, Folder, File, Link, More, Close, Copy, Trash, Reveal, Refresh, Beaker, Info, Scissors,
    Cube, Play, Square, Pause, Lines, Plus, Wrap, Follow, Lifebuoy, List, Calendar, Undo, Redo, Lock,
    Overview, Disk
};

/// Draws @p symbol in @p colour, fitted into @p rect.
void drawSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &colour);

enum class SymbolColour { Text, OnAccent, Accent, Secondary };

/// An icon that takes its colour from the application's palette each time it is drawn.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, SymbolColour colour = SymbolColour::Text);

} // namespace bt2c
