package fr.prevenance.demo;

/** Someone of the network; the role is the account's, the job what the badge says. */
public record DemoEmployee(
    String firstName, String lastName, String email, String job, String role, String unitKey) {

  public String name() {
    return firstName + " " + lastName;
  }
}
