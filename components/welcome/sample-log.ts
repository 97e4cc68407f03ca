/** A log of our own: a call that is busy, one that a trunk refuses with a cause, a registration that is fine. */
export const sampleLog = `09:14:02.118  REGISTER sip:pbx.example.com SIP/2.0
09:14:02.121  SIP/2.0 401 Unauthorized
              WWW-Authenticate: Digest realm="pbx.example.com", nonce="8f1c", algorithm=MD5
09:14:02.140  SIP/2.0 200 OK

09:15:37.402  INVITE sip:anna@example.com SIP/2.0
09:15:37.409  SIP/2.0 100 Trying
09:15:38.015  SIP/2.0 180 Ringing
09:15:44.730  SIP/2.0 486 Busy Here
              Reason: Q.850;cause=17;text="User busy"

09:16:10.077  INVITE sip:+15550100@trunk.example.net SIP/2.0
09:16:10.261  SIP/2.0 503 Service Unavailable
              Retry-After: 30
              Reason: Q.850;cause=34;text="No circuit/channel available"
`;
