package app.envoi;

/** Starts Envoi. */
public class Envoi {
    public static void main(String[] args) {}
}
