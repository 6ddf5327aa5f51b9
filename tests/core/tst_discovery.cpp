#include "core/site/discovery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QString dataVolume = u"bt2c_blockchain_data"_s;

Mount volumeMount(const QString &name, const QString &target)
{
    return {Mount::Kind::Volume, name, target, false};
}

Mount bindMount(const QString &source, const QString &target)
{
    return {Mount::Kind::Bind, source, target, false};
}

Container containerOf(const QString &site, const QString &project, const QString &service, const QString &name)
{
    Container container;
    container.id = name + u"-id"_s;
    container.name = name;
    container.image = service + u":test"_s;
    container.imageId = u"sha256:"_s + service;
    container.state = ContainerState::Running;
    container.labels = {{QString(labels::project), project},
                        {QString(labels::service), service},
                        {QString(labels::workingDirectory), site},
                        {QString(labels::configFiles), site + u"/docker-compose.yml"_s}};
    return container;
}

Volume volumeOf(const QString &project, const QString &documented, const QStringList &users = {})
{
    Volume volume;
    volume.name = project + u'_' + documented;
    volume.labels = {{QString(labels::project), project}, {QString(labels::volume), documented}};
    volume.users = users;
    return volume;
}

Volume plainVolume(const QString &name, const QStringList &users = {})
{
    Volume volume;
    volume.name = name;
    volume.users = users;
    return volume;
}

/// What an engine holds that runs the documented compose file.
struct Engine
{
    QList<Container> containers;
    QList<Volume> volumes;

    void add(const QString &site, const QString &project, const QString &suffix = {}, int port = 8081)
    {
        Container validator = containerOf(site, project, u"validator"_s, u"bt2c_validator"_s + suffix);
        validator.mounts = {bindMount(site + u"/config"_s, u"/app/config"_s),
                            volumeMount(project + u'_' + dataVolume, u"/app/data"_s)};
        validator.ports = {
            {u"0.0.0.0"_s, port, 8081, u"tcp"_s}, {u"::"_s, port, 8081, u"tcp"_s}, {{}, 0, 8334, u"tcp"_s}};
        Container grafana = containerOf(site, project, u"grafana"_s, u"bt2c_grafana"_s + suffix);
        Container prometheus = containerOf(site, project, u"prometheus"_s, u"bt2c_prometheus"_s + suffix);
        prometheus.mounts = {volumeMount(project + u"_bt2c_prometheus_data"_s, u"/prometheus"_s)};
        containers += {grafana, prometheus, validator};
        volumes += {volumeOf(project, u"bt2c_prometheus_data"_s, {prometheus.name}),
                    volumeOf(project, dataVolume, {validator.name})};
    }
    Container &validator()
    {
        return *std::ranges::find_if(containers,
                                     [](const Container &container) { return container.name == u"bt2c_validator"_s; });
    }
    [[nodiscard]] QList<SiteLayout> sites() const { return discoverSites(containers, volumes); }
};

QStringList serviceNames(const SiteLayout &layout)
{
    QStringList names;
    for (const SiteService &service : layout.services)
        names += service.service + u'=' + service.container;
    return names;
}

bool anyNote(const SiteLayout &layout, const QStringList &words)
{
    return std::ranges::any_of(layout.notes, [&](const QString &note) {
        return std::ranges::all_of(words, [&](const QString &word) { return note.contains(word); });
    });
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedSiteIsFoundByItself();
    void aStoppedSiteIsFoundAsWell();
    void whereTheChainIs_data();
    void whereTheChainIs();
    void whereTheNodeAnswers_data();
    void whereTheNodeAnswers();
    void twoSitesAreKeptApart();
    void otherProjectsAreNoSites();
    void aContainerWithoutComposeTellsItsFolder();
    void helpersAreNoPart();
    void whatComposeRanOnceIsNoService();
    void theValidatorInUseIsTheSites();
    void aVolumeMadeByHandIsTold();
    void aMovedSiteIsTold();
    void anotherLiveSitesVolumeIsNoFormerOne();
    void aChainInsideTheContainerIsTold();
    void withoutContainersComposeTells();
    void withoutComposeVolumesTell();
    void withoutAnythingTheProcedureTells();
    void aMissingVolumeIsNotThere();
    void anothersPortIsNotAsked();
    void correctionsGoLast();
    void whatWorkOnTheVolumeNeeds();
    void volumesOfASite();
};

void TestDiscovery::theDocumentedSiteIsFoundByItself()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    const QList<SiteLayout> sites = engine.sites();
    QCOMPARE(sites.size(), 1);
    const SiteLayout &site = sites.first();
    QCOMPARE(site.directory, u"/srv/validator1"_s);
    QCOMPARE(site.composeFile, u"/srv/validator1/docker-compose.yml"_s);
    QCOMPARE(site.project, u"validator1"_s);
    QCOMPARE(serviceNames(site),
             QStringList({u"validator=bt2c_validator"_s, u"prometheus=bt2c_prometheus"_s, u"grafana=bt2c_grafana"_s}));
    QCOMPARE(site.data,
             (DataStore{DataStore::Kind::Volume, {}, u"validator1_bt2c_blockchain_data"_s, dataVolume, true}));
    QCOMPARE(site.config, (DataStore{DataStore::Kind::Directory, u"/srv/validator1/config"_s, {}, {}, true}));
    QCOMPARE(site.statusUrl, u"http://localhost:8081/blockchain/status"_s);
    QCOMPARE(site.foundBy, SiteLayout::FoundBy::Containers);
    QVERIFY(site.chainInVolume());
    QVERIFY2(anyNote(site, {u"validator1_bt2c_blockchain_data"_s, u"would hold no chain"_s}),
             qPrintable(site.notes.join(u'\n')));
    QCOMPARE(site.notes.size(), 1);
}

void TestDiscovery::aStoppedSiteIsFoundAsWell()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    for (Container &container : engine.containers)
        container.state = ContainerState::Exited;
    QCOMPARE(engine.sites().size(), 1);
    // Only one of the others is left.
    engine.containers.removeIf([](const Container &container) { return container.name != u"bt2c_grafana"_s; });
    const QList<SiteLayout> sites = engine.sites();
    QCOMPARE(sites.size(), 1);
    QCOMPARE(sites.first().data.volume, u"validator1_bt2c_blockchain_data"_s);
}

void TestDiscovery::whereTheChainIs_data()
{
    QTest::addColumn<QList<Mount>>("mounts");
    QTest::addColumn<DataStore>("data");
    const auto directory = [](const QString &path) {
        return DataStore{DataStore::Kind::Directory, path, {}, {}, true};
    };
    QTest::addRow("its own folder") << QList{bindMount(u"/srv/validator1/data"_s, u"/app/data"_s)}
                                    << directory(u"/srv/validator1/data"_s);
    QTest::addRow("a trailing slash") << QList{bindMount(u"/srv/validator1/data/"_s, u"/app/data/"_s)}
                                      << directory(u"/srv/validator1/data"_s);
    QTest::addRow("all of /app") << QList{bindMount(u"/srv/validator1"_s, u"/app"_s)}
                                 << directory(u"/srv/validator1/data"_s);
    QTest::addRow("the deeper one wins") << QList{bindMount(u"/srv/validator1"_s, u"/app"_s),
                                                  bindMount(u"/big/chain"_s, u"/app/data"_s)}
                                         << directory(u"/big/chain"_s);
    QTest::addRow("Docker Desktop") << QList{bindMount(u"/host_mnt/Users/me/validator1/data"_s, u"/app/data"_s)}
                                    << directory(u"/Users/me/validator1/data"_s);
    QTest::addRow("a volume that is not listed")
        << QList{volumeMount(u"validator1_gone"_s, u"/app/data"_s)}
        << DataStore{DataStore::Kind::Volume, {}, u"validator1_gone"_s, u"gone"_s, false};
    QTest::addRow("an external volume") << QList{volumeMount(u"chain"_s, u"/app/data"_s)}
                                        << DataStore{DataStore::Kind::Volume, {}, u"chain"_s, u"chain"_s, true};
    QTest::addRow("a part of a volume") << QList{volumeMount(u"chain"_s, u"/app"_s)} << DataStore{};
    QTest::addRow("a name that begins alike") << QList{bindMount(u"/x"_s, u"/app/data2"_s)} << DataStore{};
    QTest::addRow("nothing") << QList<Mount>() << DataStore{};
}

void TestDiscovery::whereTheChainIs()
{
    QFETCH(QList<Mount>, mounts);
    QFETCH(DataStore, data);
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.volumes += plainVolume(u"chain"_s);
    engine.validator().mounts = mounts;
    QCOMPARE(engine.sites().value(0).data, data);
}

void TestDiscovery::whereTheNodeAnswers_data()
{
    QTest::addColumn<QList<PortMapping>>("ports");
    QTest::addColumn<QString>("url");
    const auto at = [](const QString &address, int port) { return PortMapping{address, port, 8081, u"tcp"_s}; };
    QTest::addRow("everywhere") << QList{at(u"0.0.0.0"_s, 8081)} << u"http://localhost:8081/blockchain/status"_s;
    QTest::addRow("another port") << QList{at(u"::"_s, 18081)} << u"http://localhost:18081/blockchain/status"_s;
    QTest::addRow("one address") << QList{at(u"192.168.1.5"_s, 8081)} << u"http://192.168.1.5:8081/blockchain/status"_s;
    QTest::addRow("one IPv6 address") << QList{at(u"fd00::1"_s, 8081)} << u"http://[fd00::1]:8081/blockchain/status"_s;
    QTest::addRow("not published") << QList{at({}, 0)} << QString();
    QTest::addRow("udp") << QList{PortMapping{u"0.0.0.0"_s, 8081, 8081, u"udp"_s}} << QString();
    QTest::addRow("another of its ports") << QList{PortMapping{u"0.0.0.0"_s, 8081, 3000, u"tcp"_s}} << QString();
}

void TestDiscovery::whereTheNodeAnswers()
{
    QFETCH(QList<PortMapping>, ports);
    QFETCH(QString, url);
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.validator().ports = ports;
    QCOMPARE(engine.sites().value(0).statusUrl, url);
}

void TestDiscovery::twoSitesAreKeptApart()
{
    Engine engine;
    engine.add(u"/srv/b/validator2"_s, u"validator2"_s, u"_2"_s, 8082);
    engine.add(u"/srv/a/validator1"_s, u"validator1"_s);
    const QList<SiteLayout> sites = engine.sites();
    QCOMPARE(sites.size(), 2);
    QCOMPARE(sites[0].validator, u"bt2c_validator"_s);
    QCOMPARE(sites[1].validator, u"bt2c_validator_2"_s);
    QCOMPARE(sites[1].data.volume, u"validator2_bt2c_blockchain_data"_s);
    QCOMPARE(sites[1].statusUrl, u"http://localhost:8082/blockchain/status"_s);
    for (const SiteLayout &site : sites) {
        QCOMPARE(site.services.size(), 3);
        QCOMPARE(containersOf(site, engine.containers).size(), 3);
        QCOMPARE(layoutOf({site.directory, {}}, engine.containers, engine.volumes, nullptr), site);
    }
    // The same folder under another project's name is another site's containers.
    engine.add(u"/srv/a/validator1"_s, u"other"_s, u"_3"_s, 8083);
    QCOMPARE(engine.sites().size(), 3);
}

void TestDiscovery::otherProjectsAreNoSites()
{
    Engine engine;
    engine.containers = {containerOf(u"/srv/shop"_s, u"shop"_s, u"web"_s, u"shop-web-1"_s),
                         containerOf(u"/srv/eth"_s, u"eth"_s, u"validator"_s, u"eth-validator-1"_s)};
    engine.containers[0].mounts = {bindMount(u"/srv/shop/data"_s, u"/app/data"_s)};
    QVERIFY(engine.sites().isEmpty());
    Container plain;
    plain.name = u"busybox"_s;
    engine.containers = {plain};
    QVERIFY(engine.sites().isEmpty());
    QVERIFY(Engine().sites().isEmpty());
}

void TestDiscovery::aContainerWithoutComposeTellsItsFolder()
{
    Container container;
    container.name = u"bt2c_validator"_s;
    container.mounts = {bindMount(u"/srv/v/config"_s, u"/app/config"_s), volumeMount(u"chain"_s, u"/app/data"_s)};
    const QList<SiteLayout> sites = discoverSites({container}, {plainVolume(u"chain"_s)});
    QCOMPARE(sites.size(), 1);
    QCOMPARE(sites.first().directory, u"/srv/v"_s);
    QCOMPARE(sites.first().project, QString());
    QCOMPARE(sites.first().data.volume, u"chain"_s);
}

void TestDiscovery::helpersAreNoPart()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    Container helper = containerOf(u"/srv/validator1"_s, u"validator1"_s, u"validator"_s, u"bt2c_helper"_s);
    helper.mounts = {volumeMount(u"validator1_bt2c_blockchain_data"_s, u"/app/data"_s)};
    helper.labels.insert(QString(labels::helper), u"id"_s);
    engine.containers.prepend(helper);
    QCOMPARE(engine.sites().value(0).services.size(), 3);
    QCOMPARE(containersOf(engine.sites().value(0), engine.containers).size(), 3);
}

void TestDiscovery::whatComposeRanOnceIsNoService()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.validator().state = ContainerState::Exited;
    Container once = engine.validator();
    once.name = u"validator1-validator-run-1"_s;
    once.state = ContainerState::Running;
    once.labels.insert(QString(labels::oneOff), u"True"_s);
    engine.containers.prepend(once);
    const SiteLayout site = engine.sites().value(0);
    QCOMPARE(site.validator, u"bt2c_validator"_s);
    QCOMPARE(site.services.size(), 3);
    QCOMPARE(containersOf(site, engine.containers).size(), 4);
}

void TestDiscovery::theValidatorInUseIsTheSites()
{
    // The containers of the folder's own project are leftovers; one that was started elsewhere mounts its data.
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.validator().state = ContainerState::Exited;
    engine.add(u"/opt/compose"_s, u"compose"_s, u"_new"_s, 8082);
    engine.containers.last().mounts = {bindMount(u"/srv/validator1/data"_s, u"/app/data"_s)};
    const SiteLayout site = layoutOf({u"/srv/validator1"_s, {}}, engine.containers, engine.volumes, nullptr);
    QCOMPARE(site.validator, u"bt2c_validator_new"_s);
    QCOMPARE(site.data.path, u"/srv/validator1/data"_s);
    engine.containers.last().state = ContainerState::Exited;
    engine.containers[2].state = ContainerState::Running;
    QCOMPARE(layoutOf({u"/srv/validator1"_s, {}}, engine.containers, engine.volumes, nullptr).validator,
             u"bt2c_validator"_s);
}

void TestDiscovery::aVolumeMadeByHandIsTold()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.volumes += plainVolume(dataVolume);
    const SiteLayout site = engine.sites().value(0);
    QVERIFY2(anyNote(site, {dataVolume, u"made by hand"_s, u"validator1_bt2c_blockchain_data"_s}),
             qPrintable(site.notes.join(u'\n')));
    QCOMPARE(site.data.volume, u"validator1_bt2c_blockchain_data"_s);
    engine.volumes.last().users = {u"somebody"_s};
    QVERIFY(anyNote(engine.sites().value(0), {dataVolume, u"somebody"_s}));
}

void TestDiscovery::aMovedSiteIsTold()
{
    Engine engine;
    engine.add(u"/srv/renamed"_s, u"renamed"_s);
    engine.volumes += volumeOf(u"validator1"_s, dataVolume);
    const SiteLayout site = engine.sites().value(0);
    QVERIFY2(anyNote(site, {u"validator1_bt2c_blockchain_data"_s, u"renamed_bt2c_blockchain_data"_s, u"moved"_s}),
             qPrintable(site.notes.join(u'\n')));
    QVERIFY(!anyNote(site, {u"made by hand"_s}));
}

void TestDiscovery::anotherLiveSitesVolumeIsNoFormerOne()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.add(u"/srv/validator2"_s, u"validator2"_s, u"_2"_s, 8082);
    for (const SiteLayout &site : engine.sites())
        QCOMPARE(site.notes.size(), 1);
}

void TestDiscovery::aChainInsideTheContainerIsTold()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.validator().mounts = {bindMount(u"/srv/validator1/config"_s, u"/app/config"_s)};
    QVERIFY(anyNote(engine.sites().value(0), {u"inside the container"_s}));
    engine.validator().mounts = {volumeMount(u"all"_s, u"/app"_s)};
    QVERIFY(anyNote(engine.sites().value(0), {u"/app"_s, u"neither back it up"_s}));
    engine.validator().mounts = {volumeMount(QString(64, u'a'), u"/app/data"_s)};
    QVERIFY(anyNote(engine.sites().value(0), {u"no name of its own"_s}));
    engine.validator().mounts = {bindMount(u"/srv/validator1/data"_s, u"/app/data"_s),
                                 bindMount(u"/fast"_s, u"/app/data/blocks"_s)};
    QVERIFY(anyNote(engine.sites().value(0), {u"/app/data/blocks"_s, u"/fast"_s}));
}

void TestDiscovery::withoutContainersComposeTells()
{
    ComposeConfig config;
    config.composeFile = u"/srv/validator1/docker-compose.yml"_s;
    config.project = u"other"_s;
    config.volumes = {{dataVolume, u"other_bt2c_blockchain_data"_s}};
    config.services = {
        {u"grafana"_s, u"bt2c_grafana"_s, {}, {}, {}},
        {u"validator"_s,
         u"bt2c_validator"_s,
         u"bt2c:1"_s,
         {volumeMount(dataVolume, u"/app/data"_s), bindMount(u"/srv/validator1/config"_s, u"/app/config"_s)},
         {{{}, 9081, 8081, u"tcp"_s}}}};
    const SiteLayout site = layoutOf({u"/srv/validator1"_s, {}}, {}, {volumeOf(u"other"_s, dataVolume)}, &config);
    QCOMPARE(site.foundBy, SiteLayout::FoundBy::ComposeFile);
    QCOMPARE(site.project, u"other"_s);
    QCOMPARE(site.composeFile, config.composeFile);
    QCOMPARE(site.data, (DataStore{DataStore::Kind::Volume, {}, u"other_bt2c_blockchain_data"_s, dataVolume, true}));
    QCOMPARE(site.config.path, u"/srv/validator1/config"_s);
    QCOMPARE(site.statusUrl, u"http://localhost:9081/blockchain/status"_s);
    QCOMPARE(site.images.value(0), u"bt2c:1"_s);
    QCOMPARE(serviceNames(site), QStringList({u"validator="_s, u"grafana="_s}));
}

void TestDiscovery::withoutComposeVolumesTell()
{
    ComposeConfig config;
    config.composeFile = u"/srv/x/docker-compose.yml"_s;
    config.project = u"named"_s;
    const Volume labelled = volumeOf(u"named"_s, dataVolume);
    QCOMPARE(layoutOf({u"/srv/x"_s, {}}, {}, {labelled}, &config).data.volume, labelled.name);
    const Volume alike = plainVolume(u"named_bt2c_blockchain_data"_s);
    QCOMPARE(layoutOf({u"/srv/x"_s, {}}, {}, {alike}, &config).data.volume, alike.name);
    const SiteLayout noFile =
        layoutOf({u"/srv/Validator 1"_s, {}}, {}, {volumeOf(u"validator1"_s, dataVolume)}, nullptr);
    QCOMPARE(noFile.data.documentedName, dataVolume);
    // Neither the volume of that name made by hand, nor another project's.
    const SiteLayout none =
        layoutOf({u"/srv/x"_s, {}}, {}, {plainVolume(dataVolume), volumeOf(u"validator1"_s, dataVolume)}, &config);
    QCOMPARE(none.data.kind, DataStore::Kind::Directory);
}

void TestDiscovery::withoutAnythingTheProcedureTells()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"validator1/config"_s));
    const QString site = dir.filePath(u"validator1"_s);
    const SiteLayout layout = layoutOf({site, {}}, {}, {}, nullptr);
    QCOMPARE(layout.foundBy, SiteLayout::FoundBy::DocumentedPaths);
    QCOMPARE(layout.data, (DataStore{DataStore::Kind::Directory, site + u"/data"_s, {}, {}, false}));
    QCOMPARE(layout.config, (DataStore{DataStore::Kind::Directory, site + u"/config"_s, {}, {}, true}));
    QCOMPARE(layout.validator, u"bt2c_validator"_s);
    QCOMPARE(layout.statusUrl, u"http://localhost:8081/blockchain/status"_s);
    QVERIFY(layout.notes.isEmpty());
}

void TestDiscovery::aMissingVolumeIsNotThere()
{
    ComposeConfig config;
    config.project = u"validator1"_s;
    config.volumes = {{dataVolume, u"validator1_bt2c_blockchain_data"_s}};
    config.services = {{u"validator"_s, u"bt2c_validator"_s, {}, {volumeMount(dataVolume, u"/app/data"_s)}, {}}};
    const SiteLayout layout = layoutOf({u"/srv/validator1"_s, {}}, {}, {plainVolume(dataVolume)}, &config);
    QCOMPARE(layout.data,
             (DataStore{DataStore::Kind::Volume, {}, u"validator1_bt2c_blockchain_data"_s, dataVolume, false}));
    QVERIFY(anyNote(layout, {u"made by hand"_s}));
}

void TestDiscovery::anothersPortIsNotAsked()
{
    Engine engine;
    engine.add(u"/srv/validator2"_s, u"validator2"_s, u"_2"_s, 8081);
    const SiteLayout layout = layoutOf({u"/srv/validator1"_s, {}}, engine.containers, engine.volumes, nullptr);
    QCOMPARE(layout.foundBy, SiteLayout::FoundBy::DocumentedPaths);
    QCOMPARE(layout.statusUrl, QString());
}

void TestDiscovery::correctionsGoLast()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    const SiteLayout found = engine.sites().value(0);
    QCOMPARE(corrected(found, {}, engine.volumes), found);
    SiteOverrides overrides;
    overrides.dataDirectory = u"/big/chain"_s;
    overrides.statusUrl = u"http://localhost:1/"_s;
    SiteLayout byHand = corrected(found, overrides, engine.volumes);
    QCOMPARE(byHand.foundBy, SiteLayout::FoundBy::ByHand);
    QCOMPARE(byHand.data.path, u"/big/chain"_s);
    QVERIFY(!byHand.chainInVolume());
    QCOMPARE(byHand.statusUrl, u"http://localhost:1/"_s);
    QCOMPARE(byHand.composeFile, found.composeFile);
    overrides.dataVolume = u"nowhere"_s;
    byHand = corrected(found, overrides, engine.volumes);
    QCOMPARE(byHand.data.volume, u"nowhere"_s);
    QVERIFY(!byHand.data.exists);
}

void TestDiscovery::whatWorkOnTheVolumeNeeds()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    const SiteLayout site = engine.sites().value(0);
    const auto home = volumeHomeOf(site, engine.containers, engine.volumes);
    QVERIFY(home);
    QCOMPARE(home->volume, u"validator1_bt2c_blockchain_data"_s);
    QCOMPARE(home->validator, u"bt2c_validator"_s);
    QCOMPARE(home->images.first(), u"sha256:validator"_s);
    QCOMPARE(home->labels, engine.volumes.last().labels);
    // Where the volume is gone, what compose would label it with.
    const auto gone = volumeHomeOf(site, {}, {});
    QCOMPARE(gone->labels, home->labels);
    QCOMPARE(gone->validator, QString());
    SiteLayout folder = site;
    folder.data = {DataStore::Kind::Directory, u"/x"_s, {}, {}, true};
    QVERIFY(!volumeHomeOf(folder, engine.containers, engine.volumes));
}

void TestDiscovery::volumesOfASite()
{
    Engine engine;
    engine.add(u"/srv/validator1"_s, u"validator1"_s);
    engine.add(u"/srv/validator2"_s, u"validator2"_s, u"_2"_s, 8082);
    engine.volumes += {plainVolume(dataVolume), plainVolume(u"unrelated"_s), volumeOf(u"validator1"_s, u"left_over"_s)};
    QStringList names;
    const SiteLayout site = engine.sites().value(0);
    for (const Volume &volume : volumesOf(site, engine.containers, engine.volumes))
        names += volume.name;
    QCOMPARE(names, QStringList({u"validator1_bt2c_blockchain_data"_s, u"validator1_bt2c_prometheus_data"_s,
                                 u"validator1_left_over"_s, dataVolume}));
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
