// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Lodebook {

/// Does the work on a thread of the pool; its answer arrives in the future.
template<typename T>
[[nodiscard]] QFuture<T> onWorker(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> answer = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return answer;
}

/// The same for work on a casebook: it gets one of its own, opened at the same place.
template<typename T>
[[nodiscard]] QFuture<std::shared_ptr<const Result<T>>> onOwnCasebook(const Casebook &casebook, std::function<Result<T>(Casebook &)> work)
{
    using Outcome = std::shared_ptr<const Result<T>>;
    return onWorker<Outcome>([location = casebook.location(), options = casebook.options(), work = std::move(work)] {
        const Result<std::unique_ptr<Casebook>> own = Casebook::open(location, options);
        return std::make_shared<const Result<T>>(own ? work(**own) : Result<T>(own.error()));
    });
}

} // namespace Lodebook
