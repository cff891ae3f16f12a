// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Lodebook {

/// Why something could not be done, in words for the person who asked for it.
struct Error
{
    enum class Kind {
        Invalid,   ///< What was given breaks a rule; the message names field and value.
        Missing,   ///< The record, file or figure does not exist.
        Conflict,  ///< Somebody else changed it meanwhile.
        Refused,   ///< Not wise or not possible as things are (wrong version, synced folder).
        Forbidden, ///< The officer has no right to it, or the passphrase is wrong.
        Storage,   ///< The database said no.
        File,      ///< The file system said no.
        Cancelled, ///< The person stopped it; nothing was changed.
    };

    Kind kind = Kind::Invalid;
    QString message; ///< What happened, to what, what was kept, what to do. Translated.
    QString detail;  ///< For the log: the engine's own words. Never personal data.
};

/// A value, or the reason why there is none.
template<typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace Lodebook
