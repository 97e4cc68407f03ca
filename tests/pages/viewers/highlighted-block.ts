import hljs from 'highlight.js/lib/core';
import accesslog from 'highlight.js/lib/languages/accesslog';
import http from 'highlight.js/lib/languages/http';
import json from 'highlight.js/lib/languages/json';
import 'highlight.js/styles/github.css';

const texts: Record<string, string> = {
  http: `SIP/2.0 486 Busy Here
Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK77
From: <sip:alice@example.com>;tag=a1
To: <sip:+12025550143@example.com>;tag=b2
Call-ID: 77@192.0.2.10
CSeq: 101 INVITE
Content-Length: 0
`,
  json: JSON.stringify({ event: 'call-ended', method: 'INVITE', sipResponseCode: 503 }, null, 2),
  accesslog: '192.0.2.7 - - "INVITE sip:+12025550143@example.com SIP/2.0" SIP/2.0 404 Not Found',
};

hljs.registerLanguage('http', http);
hljs.registerLanguage('json', json);
hljs.registerLanguage('accesslog', accesslog);

for (const [language, text] of Object.entries(texts)) {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  code.className = `language-${language}`;
  code.textContent = text;
  pre.append(code);
  document.querySelector('#root')?.append(pre);
  hljs.highlightElement(code);
}
