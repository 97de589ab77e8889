package app.envoi.desk.account;

/**
 * The one person whose home this is.
 *
 * @param passphrase its bcrypt hash
 */
record Owner(String name, String passphrase) {}
