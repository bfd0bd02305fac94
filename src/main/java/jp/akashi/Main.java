package jp.akashi;

/// The way in: hands the command line to the commands.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(String.join(" ", arguments));
    }
}
