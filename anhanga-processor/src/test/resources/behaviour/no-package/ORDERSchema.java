record ORDERSchema(int x) {}
