#include "core/bundle/redact.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

// Put together here, so that no scanner takes this file for a leak.
const QByteArray pem = "-----BEGIN EC "
                       "PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49\n"
                       "AwEHoUQDQgAEPR3tU2Fta9ktY+6P9G0cWO+0kETA6SFs38GecTyudlHz6xvCdz8q\n-----END EC "
                       "PRIVATE KEY-----";
const QByteArray wif = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";
const QByteArray wifCompressed = "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617";
const QByteArray xprv =
    "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi";
const QByteArray hexKey = "e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35";
const QByteArray phrase12 = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const QByteArray phrase24 = "letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd "
                            "amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless";
const QByteArray jwt =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";
const QByteArray github = "ghp_"
                          "16C7e42F292c6912E7710c838347Ae178B4a";
const QByteArray slack = "xoxb-"
                         "17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy";
const QByteArray aws = "AKIA"
                       "IOSFODNN7EXAMPLE";
const QByteArray awsSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const QByteArray base64Key = "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";

} // namespace

class RedactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSecretsOut_data();
    void takesSecretsOut();
    void leavesWhatSupportNeeds_data();
    void leavesWhatSupportNeeds();
    void keepsWhatStandsAround();
    void isTheSameWhenDoneTwice();
    void takesAnyBytes();
    void secretsBetweenNoiseAreFound();
    void isLinear_data();
    void isLinear();
    void knowsSecretFiles_data();
    void knowsSecretFiles();
};

void RedactTest::takesSecretsOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &secret) {
        QTest::newRow(name) << text << secret;
    };

    row("PEM", "before\n" + pem + "\nafter", "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY");
    row("PEM cut off", pem.first(120), "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY");
    row("PEM whose begin is lost", pem.sliced(40) + "\nnext", "AwEHoUQDQgAEPR3tU2Fta9ktY");
    row("PEM in JSON", "{\"k\": \"" + QByteArray(pem).replace("\n", "\\n") + "\"}", "AwEHoUQDQgAEPR3tU2Fta9ktY");
    row("WIF in a log", "2026-03-22 - node - INFO - imported " + wif + " as validator", wif);
    row("WIF compressed", "key=" + wifCompressed, wifCompressed);
    row("extended key", "account " + xprv + ", depth 0", xprv);
    row("hex under private_key", "\"private_key\": \"" + hexKey + "\"", hexKey);
    row("hex under privateKey", "privateKey=" + hexKey, hexKey);
    row("hex under private key", "node private key: 0x" + hexKey, hexKey);
    row("hex under key", "  key: " + hexKey + "\n", hexKey);
    row("hex after the words", "Loaded private key " + hexKey, hexKey);
    row("bare phrase of 12", "INFO - restored wallet from " + phrase12 + " ok", phrase12);
    row("bare phrase of 24", phrase24, "acoustic bless");
    row("phrase in capitals", QByteArray(phrase12).toUpper(), "SAUSAGE");
    row("phrase numbered",
        "1. legal\n2. winner\n3. thank\n4. year\n5. wave\n6. sausage\n7. worth\n8. useful\n9. legal\n10. winner\n11. "
        "thank\n"
        "12. yellow\n",
        "sausage");
    row("phrase as a list", "[\"" + QByteArray(phrase12).replace(" ", "\",\n   \"") + "\"]", "sausage");
    row("phrase mistyped", QByteArray(phrase12).replace("worth", "wroth"), "sausage");
    row("phrase mistyped at its begin", QByteArray(phrase12).replace(0, 5, "leagl"), "sausage");
    row("phrase after an escaped line's end", "{\"log\":\"seedless\\n" + phrase12 + "\\n\"}", "sausage");
    row("phrase of other words", "mnemonic: uno dos tres cuatro cinco seis siete ocho nueve diez once doce\n", "doce");
    row("seed phrase by words", "Your recovery phrase is: uno dos tres cuatro\n", "cuatro");
    row("mnemonic as array", "{\"mnemonic\": [\"uno\", \"dos\", \"tres\"], \"height\": 7}", "tres");
    row("JWT", "session " + jwt, "eyJzdWIiOiIxMjM0NTY3ODkwIn0");
    row("bearer header", "curl -H 'Authorization: Bearer abcdef0123456789' http://x", "abcdef0123456789");
    row("basic header", "Authorization: Basic dXNlcjpodW50ZXIy\n", "dXNlcjpodW50ZXIy");
    row("basic in prose", "sent basic dXNlcjpodW50ZXIy to it", "dXNlcjpodW50ZXIy");
    row("cookie", "Set-Cookie: session=81cf6e77; Path=/", "81cf6e77");
    row("GitHub", "remote uses " + github, github);
    row("Slack", "posting with " + slack, slack);
    row("Slack hook", "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
        "XXXXXXXXXXXXXXXXXXXXXXXX");
    row("AWS", "id " + aws + " used", aws);
    row("AWS secret", "aws_secret_access_key = " + awsSecret, awsSecret);
    row("address", "postgres://bt2c:hunter2@db:5432/chain", "hunter2");
    row("address with a slash in it", "postgres://bt2c:hun/ter2@db:5432/chain", "ter2");
    row("address with a sign in it", "amqp://bt2c:hun@ter2@db", "ter2");
    row("address with a token", "https://0123456789abcdef0123@example.org/x.git", "0123456789abcdef0123");
    row("query", "GET /status?token=s3cr3t&height=5", "s3cr3t");
    row("JSON", "{\"user\": \"a\", \"password\": \"hun,ter 2\", \"height\": 5}", "hun,ter 2");
    row("JSON with a quote", R"({"password": "hun\"ter2", "a": 1})", "ter2");
    row("JSON within JSON", R"({"log": "{\"password\": \"hunter2\", \"a\": 1}"})", "hunter2");
    row("JSON compact", R"({"apiKey":"hunter2","a":1})", "hunter2");
    row("JSON pairs", R"([{"name": "DB_PASSWORD", "value": "hunter2"}])", "hunter2");
    row("JSON number", R"({"pin": 482913})", "482913");
    row("YAML", "grafana:\n  admin_password: hunter2 and more\n", "hunter2");
    row("YAML with spaces", "  password: correct horse battery\n", "battery");
    row("YAML quoted", "  password: 'it''s hunter2'\n", "hunter2");
    row("YAML block", "  secret_note: |\n    first\n    hunter2\n  other: 1\n", "hunter2");
    row("YAML list", "api_keys:\n- first\n- hunter2\nother: 1\n", "hunter2");
    row("YAML environment", "    environment:\n      - GF_SECURITY_ADMIN_PASSWORD=hunter2 x\n      - A=1\n", "hunter2");
    row("YAML default", "      - PASSWORD=${DB_PASSWORD:-hunter2}\n", "hunter2");
    row("INI", "[database]\npassword = hunter2 ; old\n", "hunter2");
    row("INI with colons", "admin_password : hunter2\n", "hunter2");
    row("environment", "export BT2C_WALLET_PASS=hunter2\n", "hunter2");
    row("environment quoted", "SECRET=\"hun ter2\"\nA=1", "ter2");
    row("environment in JSON", R"("Env": ["A=1", "POSTGRES_PASSWORD=hunter2", "B=2"])", "hunter2");
    row("lines in JSON", R"({"log": "a=1\npassword=first\napi_key = hunter2\nheight=7"})", "hunter2");
    row("lines with spaces in JSON", R"({"log": "a=1\npassword: correct horse hunter2\nheight=7"})", "hunter2");
    row("lines within JSON within JSON", R"({"log": "{\"log\": \"a=1\\npassword: hunter2 x\\nheight=7\"}"})",
        "hunter2");
    row("numbered", "TOKEN_2=hunter2", "hunter2");
    row("camel case", "dbPassword=hunter2", "hunter2");
    row("in a line", "connecting with password=hunter2, height=7", "hunter2");
    row("arrow", "'password' => 'hunter2',", "hunter2");
    row("XML", "<password>hunter2</password>", "hunter2");
    row("prose", "the password is hunter2", "hunter2");
    row("SQL", "CREATE USER a WITH PASSWORD 'hunter2';", "hunter2");
    row("option", "bt2c-node --password hunter2 --port 8081", "hunter2");
    row("option with sign", "bt2c-node --wallet-password=hunter2 --port 8081", "hunter2");
    row("option quoted", "bt2c-node --password 'hun ter2' --port 8081", "ter2");
    row("option as items", R"("Cmd": ["bt2c-node", "--password", "hunter2"])", "hunter2");
    row("option as a list", "command:\n  - bt2c-node\n  - --password\n  - hunter2\n", "hunter2");
    row("option of mysql", "mysql -u root -p'hunter2' chain", "hunter2");
    row("option of curl", "curl -u admin:hunter2 http://localhost", "hunter2");
    row("base64 under a telling name", "node_key: " + base64Key, base64Key);
    row("base64 under key", "\"key\": \"" + base64Key + "\"", base64Key);
    row("carriage returns", "password=hunter2\r\nnext", "hunter2");
    row("bytes before", QByteArray("\xff\xfe\0\x80", 4) + "password=hunter2", "hunter2");
    row("at the end", "token:hunter2", "hunter2");
}

void RedactTest::takesSecretsOut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, secret);
    QVERIFY(text.contains(secret));
    const Redacted result = redact(text);
    QVERIFY2(!result.text.contains(secret), result.text.constData());
    QVERIFY2(result.text.contains("[removed: "), result.text.constData());
    QVERIFY(result.count >= 1);
}

void RedactTest::leavesWhatSupportNeeds_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("status",
        R"({"network":"mainnet","block_height":1234,"total_stake":1001.0,"latest_block_hash":")" + hexKey + R"("})");
    row("checksum", "\"sha256\": \"" + hexKey + "\",\n\"checksum\": \"" + hexKey + "\"");
    row("bare hash", "block 7 is " + hexKey);
    row("digest of an image", "image: sha256:" + hexKey);
    row("address of a coin",
        "validator bt2c1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 signed; 1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
    row("ports", "http://localhost:8081/blockchain/status 127.0.0.1:9092 https://example.org:443/a@b");
    row("ssh address", "ssh://root@host:22/ git@github.com:a/b.git");
    row("public key", "public_key: " + base64Key + "\npubkey=" + hexKey);
    row("certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----");
    row("names of variables", "PASSWORD=${DB_PASSWORD}\ntoken: $TOKEN\nsecret: null\npassword: \"\"\nauth: true");
    row("file of a secret", "password_file: /run/secrets/x\nPASSWORD_FILE=/run/x\ntoken_count: 5\nsecret_path=/x");
    row("prose",
        "authentication failed: the token expired, no such key, 12 tests passed, basic authentication was tried");
    row("log line", "2026-03-22 01:00:02,123 - bt2c_backup - INFO - Backup completed: "
                    "bt2c_full_backup_20260322_010002.tar.gz (size 12)");
    row("labels", R"({"key": "com.docker.compose.project", "com.docker.compose.service": "validator"})");
    row("docker users", "docker run -u 1000:1000 -p 8081:8081 bt2c-validator:test");
    row("words of the list in a sentence", "the node will now load the chain, and then it must verify all of the "
                                           "blocks before it can serve this status again");
    row("seed nodes", "seed_nodes: a.example.org:8334\ndns_seed=b.example.org");
    row("author", "author: somebody\nauthority: none\ncompass=north");
}

void RedactTest::leavesWhatSupportNeeds()
{
    QFETCH(const QByteArray, text);
    const Redacted result = redact(text);
    QCOMPARE(result.text, text);
    QCOMPARE(result.count, 0);
}

void RedactTest::keepsWhatStandsAround()
{
    QCOMPARE(redact("a\npassword: hunter2\nheight: 7\n").text,
             QByteArray("a\npassword: [removed: password]\nheight: 7\n"));
    QCOMPARE(redact(R"({"password":"x1","height":7})").text,
             QByteArray(R"({"password":"[removed: password]","height":7})"));
    QCOMPARE(redact("http://u:p@h/").text, QByteArray("http://u:[removed: password]@h/"));
    QCOMPARE(redact("/s?token=abc&height=5").text, QByteArray("/s?token=[removed: token]&height=5"));
    QCOMPARE(redact("x --password y z").text, QByteArray("x --password [removed: password] z"));
    QCOMPARE(redact(R"("a\npassword=b c\nheight=7")").text,
             QByteArray(R"("a\npassword=[removed: password]\nheight=7")"));
    const Redacted two = redact("password=a1\nheight=5\ntoken=b2\n");
    QCOMPARE(two.text, QByteArray("password=[removed: password]\nheight=5\ntoken=[removed: token]\n"));
    QCOMPARE(two.count, 2);
}

void RedactTest::isTheSameWhenDoneTwice()
{
    const QByteArray text = "password=hunter2\n" + pem + "\nmnemonic: " + phrase12
                            + "\n{\"token\": \"x\"}\nAuthorization: Bearer abcdef0123456789\n";
    const Redacted once = redact(text);
    const Redacted twice = redact(once.text);
    QCOMPARE(twice.text, once.text);
    QCOMPARE(twice.count, 0);
}

void RedactTest::takesAnyBytes()
{
    // From the pieces that matter to it, put together by chance, and bytes of all kinds.
    const QList<QByteArray> pieces{"password",
                                   "=",
                                   ":",
                                   "\"",
                                   "'",
                                   "\\",
                                   "\n",
                                   " ",
                                   "-----BEGIN ",
                                   "PRIVATE KEY-----",
                                   "-----END ",
                                   "://",
                                   "@",
                                   "--",
                                   "-p'",
                                   "-u ",
                                   "eyJ",
                                   ".",
                                   "xprv",
                                   "legal winner ",
                                   "{",
                                   "}",
                                   "[",
                                   "]",
                                   "|",
                                   "Bearer ",
                                   "ghp_",
                                   "token",
                                   "${",
                                   "<",
                                   ">",
                                   "\xff",
                                   QByteArray(1, '\0'),
                                   "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
                                   "key",
                                   "private ",
                                   "value",
                                   "\t- ",
                                   "\r\n"};
    QRandomGenerator random(20261124);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        const int count = int(random.bounded(1, 60));
        for (int i = 0; i < count; ++i)
            text += random.bounded(8) == 0 ? QByteArray(int(random.bounded(1, 9)), char(random.bounded(256)))
                                           : pieces[random.bounded(pieces.size())];
        const Redacted result = redact(text);
        QVERIFY(result.count >= 0);
        if (result.count == 0)
            QCOMPARE(result.text, text);
    }
}

void RedactTest::secretsBetweenNoiseAreFound()
{
    const QList<QPair<QByteArray, QByteArray>> planted{{"password=hunter2pass", "hunter2pass"},
                                                       {wif, wif},
                                                       {xprv, xprv},
                                                       {github, github},
                                                       {aws, aws},
                                                       {jwt, jwt},
                                                       {phrase12, "sausage"},
                                                       {"postgres://a:hunter2@b", "hunter2"},
                                                       {pem, "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY"}};
    QRandomGenerator random(7);
    const QByteArray noise = " \n\t{}[],;()<>|#%&*!?~\x80\xff\xc3\xa4\x01";
    for (int round = 0; round < 400; ++round) {
        QByteArray text;
        for (const auto &[line, secret] : planted) {
            for (int i = int(random.bounded(40)); i > 0; --i)
                text += noise[random.bounded(noise.size())];
            text += '\n' + line + '\n';
        }
        const QByteArray clean = redact(text).text;
        for (const auto &[line, secret] : planted)
            QVERIFY2(!clean.contains(secret), QByteArray(secret + " in " + clean).constData());
    }
}

void RedactTest::isLinear_data()
{
    QTest::addColumn<QByteArray>("piece");
    const auto row = [](const char *name, const QByteArray &piece) { QTest::newRow(name) << piece; };
    row("names", "password ");
    row("names and signs", "password=");
    row("weak names", "key=");
    row("quotes", "password=\"");
    row("brackets", "token:[");
    row("begins of PEM", "-----BEGIN ");
    row("PEM without end", "-----BEGIN PRIVATE KEY-----");
    row("words of the list", "legal winner ");
    row("letters", "a");
    row("base58", "5K");
    row("addresses", "http://a:b");
    row("options", "-p'");
    row("colons", ":");
    row("elements", "<password>");
    row("lines", "password:\n");
    row("indented", "  password:\n");
    row("backslashes", "password=\\\"");
    row("JWT", "eyJaaaaaaaaaaaaa.");
    row("blanks", "password: ");
    row("braces", "password=}}}}}}}}}}");
    row("escaped lines", "password=x\\n");
}

void RedactTest::isLinear()
{
    // A quadratic one would take hours for this, a linear one takes milliseconds: the limit is for the busiest of
    // machines.
    QFETCH(const QByteArray, piece);
    QByteArray text;
    while (text.size() < 2'000'000)
        text += piece;
    QElapsedTimer timer;
    timer.start();
    (void)redact(text);
    QVERIFY2(timer.elapsed() < 100'000, qPrintable(QString::number(timer.elapsed())));
}

void RedactTest::knowsSecretFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    for (const auto &name :
         {u"wallet.dat"_s, u"a/b/id_ed25519"_s, u"server.key"_s, u"validator.pem"_s, u"UTC--2026-01-01"_s, u".env"_s,
          u"priv_validator_key.json"_s, u"Keystore.json"_s, u"backup.kdbx"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const auto &name :
         {u"docker-compose.yml"_s, u"prometheus.yml"_s, u"backup.log"_s, u"validator.json"_s, u"keys.md"_s})
        QTest::newRow(qPrintable(name)) << name << false;
}

void RedactTest::knowsSecretFiles()
{
    QFETCH(const QString, name);
    QFETCH(const bool, secret);
    QCOMPARE(isSecretFile(name), secret);
}

QTEST_APPLESS_MAIN(RedactTest)
#include "tst_redact.moc"
