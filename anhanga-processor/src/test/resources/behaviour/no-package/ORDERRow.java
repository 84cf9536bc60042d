record ORDERRow(int x) {}
