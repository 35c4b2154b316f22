/** What we know of our Twilio account; the composition hands it over from the settings. */
export interface TwilioParts {
  /** Our address as Twilio knows it. */
  readonly publicUrl: URL;
  readonly accountSid?: string;
  /** Signs the webhooks and opens the REST API. */
  readonly authToken: string;
  /** The council's number, from which texts are sent. */
  readonly number?: string;
  /** Where the REST API is, if not at Twilio. */
  readonly apiUrl?: string;
}
