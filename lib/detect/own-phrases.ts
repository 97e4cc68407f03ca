/**
 * The reason phrases that HTTP does not share, to stand in a regular expression. Written out, not drawn from the
 * registry: this is in every frame of every page, and the whole list is three times as long. A test holds it to that.
 */
export const ownPhrases =
  'Trying|Ringing|Call Is Being Forwarded|Queued|Session Progress|Early Dialog Terminated|' +
  'Alternative Service|Unsupported URI Scheme|Bad Extension|Extension Required|Session Interval Too Small|' +
  'Interval Too Brief|Bad Location Information|Bad Alert Message|Use Identity Header|Flow Failed|' +
  'Anonymity Disallowed|Bad Identity Info|Unsupported Credential|Invalid Identity Header|' +
  'First Hop Lacks Outbound Support|Max-Breadth Exceeded|Bad Info Package|Consent Needed|' +
  'Filtered destination|E_BAD_PROTO|Bad URI|Unresolvable destination|Send failed|' +
  'Regretfully, we were not able to process the URI|Temporarily Unavailable|' +
  'Call/Transaction Does Not Exist|Loop Detected|Too Many Hops|Address Incomplete|Ambiguous|Busy Here|' +
  'Request Terminated|Not Acceptable Here|Bad Event|Request Updated|Request Pending|Undecipherable|' +
  'Security Agreement Required|Server Time-out|Version Not Supported|E_ADM_PROHIBITED|Message Too Large|' +
  'E_BLOCKLISTED|Push Notification Service Not Supported|Precondition Failure|Busy Everywhere|Decline|' +
  'Does Not Exist Anywhere|Not Acceptable|Unwanted|Rejected|Dialog Terminated|' +
  'No response from destination server|Unable to resolve destination server|' +
  'Error sending message to destination server|Internal Error|No matching challenge|' +
  'Incomplete offer/answer';
