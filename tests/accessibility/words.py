"""The words of the window in one language, as translations/bt2c_LANGUAGE.ts has them."""
import re
import xml.etree.ElementTree as xml

# What services are called in a compose file, whichever language is spoken.
SERVICES = {"Validator"}


def messages_of(file):
    for context in xml.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            text = forms[0] if forms else translation.text or ""
            yield context.findtext("name"), message.findtext("source"), text


class Words:
    """words("Sidebar", "Backups"): what the class bt2c::Sidebar calls that. An error where no source says so, lest a
    test goes on looking for words that are gone."""

    def __init__(self, folder, language):
        # English has a file for its plurals only, so any other language tells what is said at all.
        messages = list(messages_of(folder / f"bt2c_{'de' if language == 'en' else language}.ts"))
        self.texts = {(context, source): source if language == "en" else text for context, source, text in messages}
        self.language = language
        self.left_in_english = set() if language == "en" else self.sources_said_otherwise()

    def __call__(self, context, source):
        for name in (f"bt2c::{context}", context):
            if (name, source) in self.texts:
                return self.texts[name, source]
        raise KeyError(f"{context} does not say “{source}”")

    def form(self, context, source):
        """For words with placeholders: a pattern that they fit with anything in their places."""
        parts = re.split(r"%(?:L?\d+|n)", self(context, source))
        return re.compile(".*".join(re.escape(part) for part in parts), re.DOTALL)

    def sources_said_otherwise(self):
        """English words that nobody who reads this language is to meet."""
        return {plain(source) for _, source in self.texts} - {plain(text) for text in self.texts.values()} - SERVICES


def plain(text):
    """As it is read out: without the mark of a mnemonic."""
    return text.replace("&", "").strip()
