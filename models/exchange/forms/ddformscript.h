// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lodebook {

// What a form page looks like and does by itself. It stands in the page as it is here: there is nothing to load.

inline constexpr char ddFormStyle[] = R"css(
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;margin:0}
main{max-width:56rem;margin:0 auto;padding:1rem 1rem 6rem}
fieldset{margin:0 0 1rem;border:1px solid #767676;border-radius:4px}
fieldset.carried{border-inline-start:6px solid #b07a00}
legend{font-weight:600;padding:0 .4rem}
.place{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.4rem 0}
.place label{flex:0 0 12rem}
.place textarea,.place input[type=url]{flex:1 1 20rem}
textarea,input,select,button{font:inherit}
.hint{opacity:.8;margin:.2rem 0}
.before{white-space:pre-wrap;margin:.2rem 0}
.bar{position:fixed;inset:auto 0 0 0;padding:.6rem 1rem;background:Canvas;border-top:1px solid #767676;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}
:focus-visible{outline:3px solid #0b7285;outline-offset:2px}
@media print{.bar{display:none}}
)css";

inline constexpr char ddFormScript[] = R"js(
(function () {
  "use strict";
  var store = document.getElementById("lodebook-answers");
  var data = JSON.parse(store.textContent);
  var said = document.getElementById("said");
  var unsaved = false;
  var places = Array.prototype.slice.call(document.querySelectorAll("[data-place]"));
  function parts(control) {
    var name = control.getAttribute("data-place"), dot = name.lastIndexOf(".");
    return [name.slice(0, dot), name.slice(dot + 1)];
  }
  function text() {
    return JSON.stringify(data).replace(/</g, "\\u003c");
  }
  function keep(control) {
    var at = parts(control), value = control.type === "checkbox" ? (control.checked ? "yes" : "") : control.value;
    var answer = data.answers[at[0]] || (data.answers[at[0]] = {});
    if (value === "") delete answer[at[1]]; else answer[at[1]] = value;
    store.textContent = text();
    unsaved = true;
    said.textContent = said.getAttribute("data-open");
  }
  places.forEach(function (control) {
    var at = parts(control), value = (data.answers[at[0]] || {})[at[1]] || "";
    if (control.type === "checkbox") control.checked = value === "yes"; else control.value = value;
    control.addEventListener("input", function () { keep(control); });
    control.addEventListener("change", function () { keep(control); });
  });
  function save(name, type, content) {
    var link = document.createElement("a"), address = URL.createObjectURL(new Blob([content], { type: type }));
    link.href = address;
    link.download = name;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(address); }, 1000);
    unsaved = false;
    said.textContent = said.getAttribute("data-saved");
  }
  function fileName(ending) {
    var member = data.form.member.replace(/[\\\/:*?"<>|\u0000-\u001f]+/g, " ").trim();
    return member + " " + data.form.year + ending;
  }
  document.getElementById("save-answers").addEventListener("click", function () {
    save(fileName(".json"), "application/json", text());
  });
  document.getElementById("save-page").addEventListener("click", function () {
    said.textContent = "";
    save(fileName(".html"), "text/html", "<!DOCTYPE html>\n" + document.documentElement.outerHTML);
  });
  document.getElementById("questions").addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("beforeunload", function (event) {
    if (unsaved) { event.preventDefault(); event.returnValue = ""; }
  });
})();
)js";

} // namespace Lodebook
