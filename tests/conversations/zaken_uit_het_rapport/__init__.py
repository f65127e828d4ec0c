"""The families of the pilot report (Bijlage 1, clients A to E), each in a voice of its own.

What they tell is the report's; who they are is not in it, and no name here is anybody's. Which
family came from which corporation the report does not say for all: E stands for de Alliantie here.
"""
