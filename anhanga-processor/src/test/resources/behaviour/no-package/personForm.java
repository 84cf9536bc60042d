record personForm(int x) {}
