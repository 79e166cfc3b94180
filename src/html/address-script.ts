/**
 * Script at the beginning of each page, for the two places where its relative addresses do not resolve: from a disk,
 * where the address of a page needs its file name, and at an address without its slash, `/v/d1`, which some hosts do not
 * redirect. There the page takes the address with the slash, before the browser reads any other.
 */
export const addressScript = [
  'if(location.protocol==="file:")addEventListener("DOMContentLoaded",()=>{',
  'for(const a of document.querySelectorAll("a[href]"))a.setAttribute("href",',
  // `../d2/#p1`, but not `#p1`, nor `https://example.org/`.
  'a.getAttribute("href").replace(/^(?!\\w+:)([^?#]*\\/)(?=[?#]|$)/,"$1index.html"))',
  '});else if(!/\\/$|\\.html$/.test(location.pathname))',
  'history.replaceState(history.state,"",location.pathname+"/"+location.search+location.hash)',
].join('')
