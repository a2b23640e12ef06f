/// <reference types="@astrojs/starlight/virtual" />

declare namespace App {
  interface Locals {
    /** What our page says of itself to the parts of the page that Starlight draws. */
    samling?: import('./components/page-facts.ts').PageFacts;
  }
}
