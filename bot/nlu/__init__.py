"""Components of the NLU pipeline that `config.yml` names."""

from bot.nlu import snelle_yaml

snelle_yaml.install()
