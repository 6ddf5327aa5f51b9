#include "tests/engine/dockerhost.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

// A private Docker daemon with a site of the documented shape on it, for programs that measure: says as one line of
// JSON where all is, and ends with its standard input. Ends with 77 where no daemon can be had.

static constexpr int cannot = 77;

int main(int argc, char **argv)
{
    (void) DockerHost::isolate();
    QCoreApplication application(argc, argv);
    if (!DockerHost::possible()) {
        std::fputs("it needs root rights and the programs dockerd, docker and unshare\n", stderr);
        return cannot;
    }
    const DockerHost docker;
    const QString site = docker.problem().isEmpty() ? docker.makeSite() : QString();
    const Run up = site.isEmpty() ? Run() : docker.compose(site, {u"up"_s, u"--no-start"_s});
    if (up.exit != 0) {
        std::fprintf(stderr, "%s%s\n", qPrintable(docker.problem()), up.text().constData());
        return cannot;
    }
    const QJsonObject places{{u"docker_host"_s, docker.address()},
                             {u"site"_s, site},
                             {u"volume"_s, docker.volumePath(u"validator1_bt2c_blockchain_data"_s)}};
    std::printf("%s\n", QJsonDocument(places).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    for (char byte = 0; ::read(STDIN_FILENO, &byte, 1) > 0;) {
    }
    return 0;
}
