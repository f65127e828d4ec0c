"""Mail to organisations: tells that there is a doorverwijzing, without what is in it."""
