/** Made by `npm run schema` from `schema.ts`. */
import type { JsonSchema } from '../yaml/json-schema.ts';

export const schema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "properties": {
    "format": {
      "type": "string",
      "const": "limpide-session/1"
    },
    "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9_-]{0,63}$"
    },
    "version": {
      "type": "string"
    },
    "title": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "object",
          "properties": {
            "fr": {
              "type": "string"
            },
            "en": {
              "type": "string"
            }
          },
          "additionalProperties": false
        }
      ]
    },
    "languages": {
      "type": "array",
      "items": {
        "type": "string",
        "enum": [
          "fr",
          "en"
        ]
      }
    },
    "goal": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "object",
          "properties": {
            "fr": {
              "type": "string"
            },
            "en": {
              "type": "string"
            }
          },
          "additionalProperties": false
        }
      ]
    },
    "sections": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9_-]{0,63}$"
          },
          "title": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "properties": {
                  "fr": {
                    "type": "string"
                  },
                  "en": {
                    "type": "string"
                  }
                },
                "additionalProperties": false
              }
            ]
          },
          "evening": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9
          },
          "intro": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "properties": {
                  "fr": {
                    "type": "string"
                  },
                  "en": {
                    "type": "string"
                  }
                },
                "additionalProperties": false
              }
            ]
          },
          "outro": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "properties": {
                  "fr": {
                    "type": "string"
                  },
                  "en": {
                    "type": "string"
                  }
                },
                "additionalProperties": false
              }
            ]
          },
          "outro_when": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "when": {
                  "$ref": "#/definitions/__schema0"
                },
                "say": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "fr": {
                          "type": "string"
                        },
                        "en": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  ]
                }
              },
              "required": [
                "when",
                "say"
              ],
              "additionalProperties": false
            }
          },
          "when": {
            "allOf": [
              {
                "$ref": "#/definitions/__schema0"
              }
            ]
          },
          "minutes": {
            "type": "number"
          },
          "questions": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[a-z][a-z0-9_-]{0,63}$"
                },
                "ask": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "fr": {
                          "type": "string"
                        },
                        "en": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  ]
                },
                "why": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "fr": {
                          "type": "string"
                        },
                        "en": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  ]
                },
                "help": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "fr": {
                          "type": "string"
                        },
                        "en": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  ]
                },
                "examples": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "craft": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "text": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      }
                    },
                    "required": [
                      "craft",
                      "text"
                    ],
                    "additionalProperties": false
                  }
                },
                "guidance": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "fr": {
                          "type": "string"
                        },
                        "en": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  ]
                },
                "into": {
                  "type": "string"
                },
                "required": {
                  "type": "boolean"
                },
                "default": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "number"
                    },
                    {
                      "type": "boolean"
                    },
                    {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    }
                  ]
                },
                "when": {
                  "allOf": [
                    {
                      "$ref": "#/definitions/__schema0"
                    }
                  ]
                },
                "follow_up": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "string",
                        "pattern": "^[a-z][a-z0-9_-]{0,63}$"
                      },
                      "heard": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      },
                      "shorter_than": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 9007199254740991
                      },
                      "when": {
                        "allOf": [
                          {
                            "$ref": "#/definitions/__schema0"
                          }
                        ]
                      },
                      "ask": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "into": {
                        "type": "string",
                        "enum": [
                          "append",
                          "replace",
                          "evidence",
                          "open_question"
                        ]
                      }
                    },
                    "required": [
                      "ask"
                    ],
                    "additionalProperties": false
                  }
                },
                "choices": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "value": {
                        "type": "string"
                      },
                      "label": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "hint": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      }
                    },
                    "required": [
                      "value",
                      "label"
                    ],
                    "additionalProperties": false
                  }
                },
                "to_ask": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "fr": {
                          "anyOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "object",
                              "properties": {
                                "tu": {
                                  "type": "string"
                                },
                                "vous": {
                                  "type": "string"
                                }
                              },
                              "additionalProperties": false
                            }
                          ]
                        },
                        "en": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  ]
                },
                "more": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "fr": {
                          "type": "string"
                        },
                        "en": {
                          "type": "string"
                        }
                      },
                      "additionalProperties": false
                    }
                  ]
                },
                "from": {
                  "type": "string"
                },
                "at_least": {
                  "type": "number"
                },
                "at_most": {
                  "type": "number"
                },
                "check": {
                  "type": "object",
                  "properties": {
                    "shorter_than": {
                      "type": "integer",
                      "minimum": -9007199254740991,
                      "maximum": 9007199254740991
                    },
                    "longer_than": {
                      "type": "integer",
                      "minimum": -9007199254740991,
                      "maximum": 9007199254740991
                    },
                    "matches": {
                      "type": "string",
                      "enum": [
                        "url",
                        "email",
                        "date",
                        "number"
                      ]
                    },
                    "message": {
                      "anyOf": [
                        {
                          "type": "string"
                        },
                        {
                          "type": "object",
                          "properties": {
                            "fr": {
                              "type": "string"
                            },
                            "en": {
                              "type": "string"
                            }
                          },
                          "additionalProperties": false
                        }
                      ]
                    }
                  },
                  "required": [
                    "message"
                  ],
                  "additionalProperties": false
                },
                "minutes": {
                  "type": "number"
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "text",
                    "long",
                    "choice",
                    "choices",
                    "number",
                    "scale",
                    "date",
                    "money",
                    "yes-no-unknown",
                    "pick",
                    "list"
                  ]
                },
                "questions": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "string",
                        "pattern": "^[a-z][a-z0-9_-]{0,63}$"
                      },
                      "ask": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "why": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "help": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "examples": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "properties": {
                            "craft": {
                              "anyOf": [
                                {
                                  "type": "string"
                                },
                                {
                                  "type": "object",
                                  "properties": {
                                    "fr": {
                                      "type": "string"
                                    },
                                    "en": {
                                      "type": "string"
                                    }
                                  },
                                  "additionalProperties": false
                                }
                              ]
                            },
                            "text": {
                              "anyOf": [
                                {
                                  "type": "string"
                                },
                                {
                                  "type": "object",
                                  "properties": {
                                    "fr": {
                                      "type": "string"
                                    },
                                    "en": {
                                      "type": "string"
                                    }
                                  },
                                  "additionalProperties": false
                                }
                              ]
                            }
                          },
                          "required": [
                            "craft",
                            "text"
                          ],
                          "additionalProperties": false
                        }
                      },
                      "guidance": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "into": {
                        "type": "string"
                      },
                      "required": {
                        "type": "boolean"
                      },
                      "default": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "number"
                          },
                          {
                            "type": "boolean"
                          },
                          {
                            "type": "array",
                            "items": {
                              "type": "string"
                            }
                          }
                        ]
                      },
                      "when": {
                        "allOf": [
                          {
                            "$ref": "#/definitions/__schema0"
                          }
                        ]
                      },
                      "follow_up": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "properties": {
                            "id": {
                              "type": "string",
                              "pattern": "^[a-z][a-z0-9_-]{0,63}$"
                            },
                            "heard": {
                              "type": "array",
                              "items": {
                                "type": "string"
                              }
                            },
                            "shorter_than": {
                              "type": "integer",
                              "minimum": 1,
                              "maximum": 9007199254740991
                            },
                            "when": {
                              "allOf": [
                                {
                                  "$ref": "#/definitions/__schema0"
                                }
                              ]
                            },
                            "ask": {
                              "anyOf": [
                                {
                                  "type": "string"
                                },
                                {
                                  "type": "object",
                                  "properties": {
                                    "fr": {
                                      "type": "string"
                                    },
                                    "en": {
                                      "type": "string"
                                    }
                                  },
                                  "additionalProperties": false
                                }
                              ]
                            },
                            "into": {
                              "type": "string",
                              "enum": [
                                "append",
                                "replace",
                                "evidence",
                                "open_question"
                              ]
                            }
                          },
                          "required": [
                            "ask"
                          ],
                          "additionalProperties": false
                        }
                      },
                      "choices": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "properties": {
                            "value": {
                              "type": "string"
                            },
                            "label": {
                              "anyOf": [
                                {
                                  "type": "string"
                                },
                                {
                                  "type": "object",
                                  "properties": {
                                    "fr": {
                                      "type": "string"
                                    },
                                    "en": {
                                      "type": "string"
                                    }
                                  },
                                  "additionalProperties": false
                                }
                              ]
                            },
                            "hint": {
                              "anyOf": [
                                {
                                  "type": "string"
                                },
                                {
                                  "type": "object",
                                  "properties": {
                                    "fr": {
                                      "type": "string"
                                    },
                                    "en": {
                                      "type": "string"
                                    }
                                  },
                                  "additionalProperties": false
                                }
                              ]
                            }
                          },
                          "required": [
                            "value",
                            "label"
                          ],
                          "additionalProperties": false
                        }
                      },
                      "to_ask": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "anyOf": [
                                  {
                                    "type": "string"
                                  },
                                  {
                                    "type": "object",
                                    "properties": {
                                      "tu": {
                                        "type": "string"
                                      },
                                      "vous": {
                                        "type": "string"
                                      }
                                    },
                                    "additionalProperties": false
                                  }
                                ]
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "more": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "object",
                            "properties": {
                              "fr": {
                                "type": "string"
                              },
                              "en": {
                                "type": "string"
                              }
                            },
                            "additionalProperties": false
                          }
                        ]
                      },
                      "from": {
                        "type": "string"
                      },
                      "at_least": {
                        "type": "number"
                      },
                      "at_most": {
                        "type": "number"
                      },
                      "check": {
                        "type": "object",
                        "properties": {
                          "shorter_than": {
                            "type": "integer",
                            "minimum": -9007199254740991,
                            "maximum": 9007199254740991
                          },
                          "longer_than": {
                            "type": "integer",
                            "minimum": -9007199254740991,
                            "maximum": 9007199254740991
                          },
                          "matches": {
                            "type": "string",
                            "enum": [
                              "url",
                              "email",
                              "date",
                              "number"
                            ]
                          },
                          "message": {
                            "anyOf": [
                              {
                                "type": "string"
                              },
                              {
                                "type": "object",
                                "properties": {
                                  "fr": {
                                    "type": "string"
                                  },
                                  "en": {
                                    "type": "string"
                                  }
                                },
                                "additionalProperties": false
                              }
                            ]
                          }
                        },
                        "required": [
                          "message"
                        ],
                        "additionalProperties": false
                      },
                      "minutes": {
                        "type": "number"
                      },
                      "kind": {
                        "type": "string",
                        "enum": [
                          "text",
                          "long",
                          "choice",
                          "choices",
                          "number",
                          "scale",
                          "date",
                          "money",
                          "yes-no-unknown",
                          "pick",
                          "list"
                        ]
                      }
                    },
                    "required": [
                      "id",
                      "ask",
                      "kind"
                    ],
                    "additionalProperties": false
                  }
                },
                "record": {
                  "type": "object",
                  "propertyNames": {
                    "type": "string"
                  },
                  "additionalProperties": {
                    "type": "string"
                  }
                }
              },
              "required": [
                "id",
                "ask",
                "kind"
              ],
              "additionalProperties": false
            }
          },
          "include": {
            "type": "string"
          }
        },
        "required": [
          "id",
          "title"
        ],
        "additionalProperties": false
      }
    },
    "computed": {
      "type": "object",
      "propertyNames": {
        "type": "string"
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "count": {
            "type": "string"
          },
          "text": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "properties": {
                  "fr": {
                    "type": "string"
                  },
                  "en": {
                    "type": "string"
                  }
                },
                "additionalProperties": false
              }
            ]
          },
          "first": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      }
    },
    "closing": {
      "type": "object",
      "properties": {
        "commitments": {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "object",
              "properties": {
                "fr": {
                  "type": "string"
                },
                "en": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          ]
        },
        "next_date": {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "object",
              "properties": {
                "fr": {
                  "type": "string"
                },
                "en": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          ]
        }
      },
      "additionalProperties": false
    },
    "stories": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9_-]{0,63}$"
          },
          "answers": {
            "type": "object",
            "propertyNames": {
              "type": "string"
            },
            "additionalProperties": {}
          },
          "asked": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "not_asked": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "written": {
            "type": "object",
            "propertyNames": {
              "type": "string"
            },
            "additionalProperties": {}
          }
        },
        "required": [
          "id",
          "answers"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "format",
    "id",
    "version",
    "title",
    "languages",
    "sections"
  ],
  "additionalProperties": false,
  "definitions": {
    "__schema0": {
      "type": "object",
      "propertyNames": {
        "type": "string"
      },
      "additionalProperties": {
        "anyOf": [
          {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "number"
              },
              {
                "type": "boolean"
              },
              {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            ]
          },
          {
            "type": "object",
            "properties": {
              "is": {
                "anyOf": [
                  {
                    "anyOf": [
                      {
                        "type": "string"
                      },
                      {
                        "type": "number"
                      },
                      {
                        "type": "boolean"
                      },
                      {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      }
                    ]
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "not": {
                "anyOf": [
                  {
                    "type": "string"
                  },
                  {
                    "type": "number"
                  },
                  {
                    "type": "boolean"
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                ]
              },
              "has": {
                "type": "string"
              },
              "at_least": {
                "type": "number"
              },
              "at_most": {
                "type": "number"
              },
              "answered": {
                "type": "boolean"
              },
              "unknown": {
                "type": "boolean"
              }
            },
            "additionalProperties": false
          },
          {
            "type": "array",
            "items": {
              "$ref": "#/definitions/__schema0"
            }
          },
          {
            "$ref": "#/definitions/__schema0"
          }
        ]
      }
    }
  }
};
