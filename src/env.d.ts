declare namespace App {
  interface Locals {
    /** How often each term stood on the page so far; keeps the ids of definitions apart. */
    termsOnPage?: Map<string, number>;
  }
}
