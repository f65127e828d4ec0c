"""The assistant: Rasa's domain and rules, NLU components, the dialogue worker and the channels."""
